import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inOrder, moveTo, orderAt, orderAtEnd, orderSequence } from './index.ts';
import { isOrderKey } from './order-key.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

type Siblings = { [id: string]: { order: string } };

function siblingsOf(...orders: string[]): Siblings {
  return Object.fromEntries(orders.map((order, index) => [`r${index}`, { order }]));
}

const names = (siblings: Siblings) => inOrder(siblings).map(({ id }) => id);

/** Siblings among which some share a key, as after a merge. */
const siblings = fc
  .array(fc.constantFrom(...orderSequence(6), 'a0V', 'Zz'), { minLength: 1, maxLength: 8 })
  .map((orders) => siblingsOf(...orders));

describe('the order of records', () => {
  it('[D3] follows the keys, and the ids where two people took the same key', () => {
    const records = {
      z: { order: 'a1' },
      b: { order: 'a1' },
      a: { order: 'a2' },
      c: { order: 'Zz' },
    };
    expect(names(records)).toEqual(['c', 'b', 'z', 'a']);
    expect(inOrder({ a: { order: 'a0', text: 'x' } })).toEqual([
      { id: 'a', order: 'a0', text: 'x' },
    ]);
  });

  it('[D3] a sequence stands in its order', () => {
    const orders = orderSequence(500);
    expect([...orders].sort()).toEqual(orders);
    expect(new Set(orders).size).toBe(500);
    expect(orderSequence(0)).toEqual([]);
  });

  it('[D3] a new record comes last, or where it is put', () => {
    fc.assert(
      fc.property(siblings, fc.integer({ min: -1, max: 10 }), (records, position) => {
        const last = { ...records, n: { order: orderAtEnd(records) } };
        expect(names(last).at(-1)).toBe('n');
        const placed = { ...records, n: { order: orderAt(records, position) } };
        const before = names(records).slice(0, Math.max(0, position));
        expect(names(placed).slice(0, before.length)).toEqual(before);
        expect(isOrderKey(placed.n.order)).toBe(true);
      }),
    );
  });

  it('[D4] a record comes to stand exactly where it is moved to, whatever keys there are', () => {
    fc.assert(
      fc.property(siblings, fc.nat(7), fc.integer({ min: -2, max: 10 }), (records, which, to) => {
        const id = names(records)[which % names(records).length] ?? '';
        const others = names(records).filter((one) => one !== id);
        moveTo(records, id, to);
        const place = Math.max(0, Math.min(to, others.length));
        expect(names(records)).toEqual(others.toSpliced(place, 0, id));
        for (const { order } of Object.values(records)) expect(isOrderKey(order)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('[D4] a move changes no key that need not change', () => {
    const records = siblingsOf('a0', 'a1', 'a2', 'a3');
    moveTo(records, 'r3', 1);
    expect(names(records)).toEqual(['r0', 'r3', 'r1', 'r2']);
    expect(records).toMatchObject({
      r0: { order: 'a0' },
      r1: { order: 'a1' },
      r2: { order: 'a2' },
    });
    const before = structuredClone(records);
    moveTo(records, 'r3', 1);
    moveTo(records, 'missing', 0);
    expect(records).toEqual(before);
  });

  it('[D4] moving to one place again and again finds room', () => {
    const records = siblingsOf(...orderSequence(3));
    for (let round = 0; round < 300; round++) moveTo(records, `r${round % 2 ? 2 : 0}`, 1);
    expect(names(records)).toHaveLength(3);
    for (const { order } of Object.values(records)) expect(order.length).toBeLessThan(200);
  });
});

import { describe, expect, it } from 'vitest';
import { AXIS, distanceOf, importanceAt, THICKNESS } from './board.axis.ts';
import { forceName, newBoard } from './board.catalogue.ts';
import { exampleBoard } from './board.example.ts';
import { arabic, english } from './board.fixture.ts';
import { FIELD, type FieldLayout, layoutField } from './board.layout.ts';
import type { Board } from './board.schema.ts';
import { STRENGTH } from './board.selectors.ts';
import { boardToSvg } from './board.svg.ts';

const name = (force: Parameters<typeof forceName>[0]) => forceName(force, english.t);
const example: Board = { ...exampleBoard(english.t), order: 'a0' };

/** A board of as many own forces on each side. */
function crowd(count: number): Board {
  const forces = Object.fromEntries(
    Array.from({ length: count * 2 }, (_, index) => [
      `f${index}`,
      {
        ...newBoard().forces['driver-time'],
        side: index % 2 ? ('driver' as const) : ('constraint' as const),
        preset: '' as const,
        label: `Force ${index} ${'long '.repeat(index % 30)}`,
        importance: AXIS[index % 4] ?? 'low',
        influence: '' as const,
        actions: {},
        notes: '',
        order: `a${index}`,
      },
    ]),
  );
  return { ...newBoard('Goal'), forces, order: 'a0' };
}

function reach({ goal }: FieldLayout, { arrow }: FieldLayout['rows'][number]): number {
  return Math.round(Math.abs(arrow.from - goal.x));
}

describe('the axis', () => {
  it('[F14] gives each importance one part of it, and finds the importance at a point', () => {
    expect([-1, 0, 0.24, 0.26, 0.51, 0.76, 1, 9].map(importanceAt)).toEqual([
      'unrated',
      'unrated',
      'unrated',
      'low',
      'medium',
      'high',
      'high',
      'high',
    ]);
    expect(AXIS.map((importance) => importanceAt(distanceOf(importance)))).toEqual(AXIS);
  });
});

describe('the picture', () => {
  const layout = layoutField(example, { name });

  it('[F14] says importance twice, by how far an arrow reaches and how thick it is', () => {
    for (const row of layout.rows) {
      expect(row.arrow.thickness).toBe(THICKNESS[row.importance]);
      for (const other of layout.rows) {
        const difference = STRENGTH[row.importance] - STRENGTH[other.importance];
        expect(Math.sign(reach(layout, row) - reach(layout, other))).toBe(Math.sign(difference));
        expect(Math.sign(row.arrow.thickness - other.arrow.thickness)).toBe(Math.sign(difference));
      }
    }
  });

  it('[F14] has drivers push from the start and constraints from the end, against one line', () => {
    for (const { side, arrow } of layout.rows) {
      const before = side === 'driver';
      expect(arrow.from < layout.goal.x).toBe(before);
      expect(arrow.to < layout.goal.x).toBe(before);
      expect(Math.abs(arrow.to - layout.goal.x)).toBe(FIELD.tipGap);
    }
  });

  it('[F14] is mirrored in right-to-left languages', () => {
    const mirrored = layoutField(example, { name, direction: 'rtl' });
    expect(mirrored.rows.map(({ arrow, nameX }) => [arrow.from, arrow.to, nameX])).toEqual(
      layout.rows.map(({ arrow, nameX }) =>
        [arrow.from, arrow.to, nameX].map((x) => layout.width - x),
      ),
    );
  });

  it('[F14] lets no two rows of a side overlap and keeps everything inside, with 300 forces', () => {
    const large = layoutField(crowd(150), { name });
    for (const side of ['driver', 'constraint']) {
      const rows = large.rows.filter((row) => row.side === side);
      expect(rows).toHaveLength(150);
      for (const [index, { y, name: lines }] of rows.entries()) {
        const half = (lines.length * FIELD.lineHeight) / 2 + FIELD.rowPadding;
        expect(y - half).toBeGreaterThanOrEqual(
          index === 0 ? large.goal.top : (rows[index - 1]?.y ?? 0),
        );
        expect(y + half).toBeLessThanOrEqual(large.goal.bottom + 0.001);
      }
    }
    expect(large.goal.bottom).toBeLessThan(large.height);
  });

  it('[F14] sets mirrored forces on one level', () => {
    const level = (id: string) => layout.rows.find((row) => row.id === id)?.y;
    for (const subject of ['networks', 'political', 'resources']) {
      expect(level(`driver-${subject}`)).toBe(level(`constraint-${subject}`));
    }
  });

  it('[F8] marks what is assumed and nothing else', () => {
    const whatIf = {
      aside: new Set(['driver-time']),
      mitigated: new Set(['constraint-time', 'driver-policies']),
    };
    const states = layoutField(example, { name, whatIf }).rows.filter(
      ({ state }) => state !== 'counted',
    );
    expect(states.map(({ id, state }) => [id, state])).toEqual([
      ['driver-time', 'aside'],
      ['constraint-time', 'mitigated'],
    ]);
  });
});

describe('the SVG', () => {
  it('[F11] has every name, the words of importance and the balance, and no script', () => {
    const board: Board = { ...example, goal: 'Goal <script>alert(1)</script> & "more"' };
    const svg = boardToSvg(board, english);
    expect(svg).toContain('Goal &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('5 drivers push with a strength of 10 in all.');
    expect(svg).toContain('>Limited time<');
    expect(svg.match(/<polygon/g)).toHaveLength(10);
  });

  it('[F14] is drawn in the language and direction of the reader', () => {
    expect(boardToSvg(example, arabic)).toMatch(/^<svg [^>]*direction="rtl"/);
  });
});

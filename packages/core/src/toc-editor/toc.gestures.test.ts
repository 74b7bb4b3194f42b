import { describe, expect, it } from 'vitest';
import { sketch } from './toc.fixture.ts';
import type { Gesture, GestureEffect, GestureEvent, Target } from './toc.gesture-events.ts';
import { gestureReducer, IDLE } from './toc.gestures.ts';
import { layoutToc } from './toc.layout.ts';
import { travel } from './toc.travel.ts';

const NODE: Target = { on: 'node', node: 'a' };
const OTHER: Target = { on: 'node', node: 'b' };
const HANDLE: Target = { on: 'handle', node: 'a' };
const LANE: Target = { on: 'lane', component: 'outputs', position: 2 };
const NOTHING: Target = { on: 'nothing' };

const press = (target: Target, x = 0, pointer = 1, isTouch = false): GestureEvent => ({
  type: 'press',
  pointer,
  at: { x, y: 0 },
  target,
  isTouch,
});
const move = (target: Target, x: number, pointer = 1): GestureEvent => ({
  type: 'move',
  pointer,
  at: { x, y: 0 },
  target,
});
const release = (pointer = 1): GestureEvent => ({ type: 'release', pointer });

/** All effects of events in turn, but for capturing. */
function run(...events: GestureEvent[]): GestureEffect[] {
  let gesture: Gesture = IDLE;
  return events.flatMap((event) => {
    const [next, effects] = gestureReducer(gesture, event);
    gesture = next;
    return effects.filter(({ type }) => type !== 'capture');
  });
}

describe('gestures', () => {
  it('[TC18] a mouse drags a node to a place in a lane, in one step at the end', () => {
    const drag = [press(NODE), move(NODE, 3), move(LANE, 40), move(LANE, 60)];
    expect(run(...drag)).toEqual([]);
    expect(run(...drag, release())).toEqual([
      { type: 'move', node: 'a', component: 'outputs', position: 2 },
    ]);
    expect(run(...drag, { type: 'cancel' }, release())).toEqual([]);
    expect(run(press(NODE), move(NOTHING, 40), release())).toEqual([]);
  });

  it('[TC18] a finger pans, also from a node, and carries a node only after it has rested', () => {
    const down = press(NODE, 0, 1, true);
    expect(run(down, move(NODE, 10), move(NODE, 15), release())).toEqual([
      { type: 'wait' },
      { type: 'pan', by: { x: 10, y: 0 } },
      { type: 'pan', by: { x: 5, y: 0 } },
    ]);
    expect(run(down, { type: 'hold' }, move(LANE, 30), release()).at(-1)).toMatchObject({
      type: 'move',
      component: 'outputs',
    });
  });

  it('[TC18] two fingers zoom about their middle; the one that stays pans on', () => {
    expect(
      run(
        press(NOTHING, 0, 1, true),
        press(NOTHING, 100, 2, true),
        move(NOTHING, 200, 2),
        release(1),
        move(NOTHING, 210, 2),
      ),
    ).toEqual([
      { type: 'pan', by: { x: 50, y: 0 } },
      { type: 'zoom', at: { x: 100, y: 0 }, factor: 2 },
      { type: 'pan', by: { x: 10, y: 0 } },
    ]);
    expect(run({ type: 'wheel', at: { x: 1, y: 2 }, factor: 0.5 })).toEqual([
      { type: 'zoom', at: { x: 1, y: 2 }, factor: 0.5 },
    ]);
  });

  it('[TC18] a link is dragged from a handle to a node, or to a lane for a new one', () => {
    expect(run(press(HANDLE), move(OTHER, 40), release())).toEqual([
      { type: 'connect', from: 'a', to: 'b' },
    ]);
    expect(run(press(HANDLE), move(LANE, 40), release())).toEqual([
      { type: 'connect-new', from: 'a', component: 'outputs', position: 2 },
    ]);
    expect(run(press(HANDLE), move(NODE, 40), release())).toEqual([]);
  });

  it('[TC18] a link is tapped: its beginning, then its end', () => {
    const begun = [press(HANDLE), release()];
    expect(run(...begun, press(OTHER), release())).toEqual([
      { type: 'connect', from: 'a', to: 'b' },
    ]);
    expect(run(...begun, press(NODE), release())).toEqual([]);
    expect(run({ type: 'link-from', node: 'b' }, press(NODE), release())).toEqual([
      { type: 'connect', from: 'b', to: 'a' },
    ]);
    expect(run(press(NODE), release())).toEqual([{ type: 'select', target: NODE }]);
  });
});

describe('travel', () => {
  const document = sketch({ activities: ['a', 'b', 'c'], outputs: ['d', 'e'], impact: ['f'] }, [
    'a e',
    'c f',
  ]);
  const layout = layoutToc(document, { arrangement: 'as-listed' });
  const rtl = layoutToc(document, { arrangement: 'as-listed', direction: 'rtl' });

  it('[TC19] arrows travel within the lane, and along links in reading direction', () => {
    expect(travel('ArrowDown', 'a', document, layout)).toBe('b');
    expect(travel('ArrowUp', 'a', document, layout)).toBeUndefined();
    expect(travel('End', 'a', document, layout)).toBe('c');
    expect(travel('Home', 'c', document, layout)).toBe('a');
    expect(travel('ArrowRight', 'a', document, layout)).toBe('e');
    expect(travel('ArrowLeft', 'e', document, layout)).toBe('a');
    expect(travel('ArrowRight', 'c', document, layout)).toBe('f');
    expect(travel('ArrowLeft', 'a', document, rtl, 'rtl')).toBe('e');
  });

  it('[TC19] without a link they go to the nearest node in the next lane that has any', () => {
    expect(['d', 'e']).toContain(travel('ArrowRight', 'b', document, layout));
    expect(travel('ArrowRight', 'd', document, layout)).toBe('f');
    expect(travel('ArrowRight', 'f', document, layout)).toBeUndefined();
    expect(travel('ArrowRight', 'gone', document, layout)).toBeUndefined();
  });
});

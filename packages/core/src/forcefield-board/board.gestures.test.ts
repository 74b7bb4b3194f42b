import { describe, expect, it } from 'vitest';
import {
  type DropTarget,
  type Gesture,
  type GestureEffect,
  type GestureEvent,
  type GestureKind,
  gestureReducer,
  IDLE,
  SLOP,
} from './board.gestures.ts';

/** Runs events and collects what is to be done. */
function run(...events: readonly GestureEvent[]) {
  let gesture: Gesture = IDLE;
  const effects: GestureEffect[] = [];
  for (const event of events) {
    const [next, todo] = gestureReducer(gesture, event);
    gesture = next;
    effects.push(...todo);
  }
  return { phase: gesture.phase, effects };
}

const press = (kind: GestureKind, isTouch = false): GestureEvent => ({
  type: 'press',
  kind,
  force: 'f',
  at: { x: 100, y: 100 },
  isTouch,
});
const move = (x: number, y: number, over?: DropTarget): GestureEvent => ({
  type: 'move',
  at: { x: 100 + x, y: 100 + y },
  over,
});
const release: GestureEvent = { type: 'release' };
const cancel: GestureEvent = { type: 'cancel' };
const hold: GestureEvent = { type: 'hold' };
const high: DropTarget = { importance: 'high' };
const first: DropTarget = { side: 'driver', position: 0 };

describe('a drag', () => {
  it('[F15] changes nothing before the release, and then once', () => {
    const dragging = [press('rate'), move(SLOP, 0, { importance: 'low' }), move(40, 0, high)];
    expect(run(...dragging)).toEqual({ phase: 'dragging', effects: [{ type: 'capture' }] });
    expect(run(...dragging, release)).toEqual({
      phase: 'idle',
      effects: [{ type: 'capture' }, { type: 'rate', force: 'f', importance: 'high' }],
    });
    expect(run(press('move'), move(0, 30, first), release).effects.at(-1)).toEqual({
      type: 'move',
      force: 'f',
      side: 'driver',
      position: 0,
    });
  });

  it('[F15] leaves no trace when it is cancelled or let go outside', () => {
    const begun = [press('rate'), move(40, 0, high)];
    expect(run(...begun, cancel, release)).toEqual({
      phase: 'idle',
      effects: [{ type: 'capture' }],
    });
    expect(run(...begun, move(400, 400), release).effects).toEqual([{ type: 'capture' }]);
  });

  it('[F15] begins only after the slop: a trembling click stays a click', () => {
    expect(run(press('rate'), move(SLOP - 1, SLOP - 1, high), release)).toEqual({
      phase: 'idle',
      effects: [],
    });
    expect(run(move(40, 0, high), release, hold)).toEqual({ phase: 'idle', effects: [] });
  });

  it('[F15] rates by a finger that goes sideways, and lets one scroll that goes along', () => {
    expect(run(press('rate', true), move(SLOP, SLOP - 1, high)).phase).toBe('dragging');
    expect(
      run(press('rate', true), move(SLOP, SLOP + 1, high), move(90, 9, high), release),
    ).toEqual({
      phase: 'idle',
      effects: [],
    });
    expect(run(press('rate'), move(0, SLOP, high)).phase).toBe('dragging');
  });

  it('[F15] carries a force by a finger only after it has rested on it', () => {
    expect(run(press('move', true))).toEqual({ phase: 'pressed', effects: [{ type: 'wait' }] });
    expect(run(press('move', true), move(SLOP, 0, first), hold, release)).toEqual({
      phase: 'idle',
      effects: [{ type: 'wait' }],
    });
    expect(run(press('move', true), hold, move(0, 90, first), release).effects).toEqual([
      { type: 'wait' },
      { type: 'capture' },
      { type: 'move', force: 'f', side: 'driver', position: 0 },
    ]);
    expect(run(press('move', true), hold, release).effects).toEqual([
      { type: 'wait' },
      { type: 'capture' },
    ]);
  });
});

import type {
  Gesture,
  GestureEffect,
  GestureEvent,
  Pinched,
  Target,
} from './toc.gesture-events.ts';
import type { Point } from './toc.layout.ts';

/** How far a pointer moves before it drags, in CSS pixels: less is a trembling click. */
export const SLOP = 6;

/** How long a finger rests on a node before it can carry it, in milliseconds. */
export const HOLD_TIME = 350;

/** No gesture. */
export const IDLE: Gesture = { phase: 'idle' };

type Outcome = readonly [Gesture, readonly GestureEffect[]];

/**
 * The next state of the gesture and what is to be done. Nothing in the document changes before
 * the release, so a drag is one step and `cancel` leaves no trace. One finger pans, also from a
 * node unless it has rested there; two zoom. A link is drawn from a handle, or tapped: first its
 * beginning, then its end.
 */
export function gestureReducer(gesture: Gesture, event: GestureEvent): Outcome {
  switch (event.type) {
    case 'cancel':
      return [IDLE, []];
    case 'wheel':
      return [gesture, [{ type: 'zoom', at: event.at, factor: event.factor }]];
    case 'link-from':
      return [{ phase: 'linking', from: event.node }, []];
    case 'press':
      return press(gesture, event);
    case 'hold':
      return hold(gesture);
    case 'move':
      return move(gesture, event);
    case 'release':
      return release(gesture, event);
  }
}

function press(gesture: Gesture, event: GestureEvent & { type: 'press' }): Outcome {
  const { pointer, at, target, isTouch } = event;
  const first = fingerOf(gesture);
  if (first) {
    const pointers = [first, { pointer, at }] as const;
    return [{ phase: 'pinching', pointers }, [{ type: 'capture', pointer }]];
  }
  if (gesture.phase !== 'idle' && gesture.phase !== 'linking') return [gesture, []];
  const from = gesture.phase === 'linking' ? gesture.from : undefined;
  const waits = isTouch && target.on === 'node';
  return [
    { phase: 'pressed', pointer, origin: at, target, isTouch, from },
    waits ? [{ type: 'wait' }] : [],
  ];
}

/** The finger that is down and may become one of two: not one that carries something. */
function fingerOf(gesture: Gesture): Pinched | undefined {
  if (gesture.phase === 'panning') return { pointer: gesture.pointer, at: gesture.last };
  if (gesture.phase !== 'pressed' || !gesture.isTouch) return undefined;
  return { pointer: gesture.pointer, at: gesture.origin };
}

function hold(gesture: Gesture): Outcome {
  if (gesture.phase !== 'pressed' || gesture.target.on !== 'node') return [gesture, []];
  return start(gesture, gesture.target);
}

function move(gesture: Gesture, event: GestureEvent & { type: 'move' }): Outcome {
  const { pointer, at, target } = event;
  switch (gesture.phase) {
    case 'pressed': {
      if (pointer !== gesture.pointer) return [gesture, []];
      const by = { x: at.x - gesture.origin.x, y: at.y - gesture.origin.y };
      if (Math.hypot(by.x, by.y) < SLOP) return [gesture, []];
      const carries = gesture.target.on === 'node' && !gesture.isTouch;
      if (carries || gesture.target.on === 'handle') return start(gesture, target);
      return [
        { phase: 'panning', pointer, last: at },
        [
          { type: 'capture', pointer },
          { type: 'pan', by },
        ],
      ];
    }
    case 'panning': {
      if (pointer !== gesture.pointer) return [gesture, []];
      const by = { x: at.x - gesture.last.x, y: at.y - gesture.last.y };
      return [{ ...gesture, last: at }, [{ type: 'pan', by }]];
    }
    case 'pinching':
      return pinch(gesture, pointer, at);
    case 'moving':
    case 'connecting':
      return [pointer === gesture.pointer ? { ...gesture, over: target } : gesture, []];
    default:
      return [gesture, []];
  }
}

/** Begins to carry a node, or to draw a link from a handle. */
function start(gesture: Gesture & { phase: 'pressed' }, over: Target): Outcome {
  const { pointer, target } = gesture;
  const effects: GestureEffect[] = [{ type: 'capture', pointer }];
  if (target.on === 'handle') {
    return [{ phase: 'connecting', pointer, from: target.node, over }, effects];
  }
  if (target.on !== 'node') return [gesture, []];
  return [{ phase: 'moving', pointer, node: target.node, over }, effects];
}

function pinch(gesture: Gesture & { phase: 'pinching' }, pointer: number, at: Point): Outcome {
  const [one, other] = gesture.pointers;
  if (pointer !== one.pointer && pointer !== other.pointer) return [gesture, []];
  const moved: readonly [Pinched, Pinched] =
    pointer === one.pointer ? [{ pointer, at }, other] : [one, { pointer, at }];
  const before = spanOf(gesture.pointers);
  const after = spanOf(moved);
  const by = { x: after.middle.x - before.middle.x, y: after.middle.y - before.middle.y };
  // Fingers on one spot have no span to grow from.
  const factor = before.length > 0 && after.length > 0 ? after.length / before.length : 1;
  return [
    { phase: 'pinching', pointers: moved },
    [
      { type: 'pan', by },
      { type: 'zoom', at: after.middle, factor },
    ],
  ];
}

function spanOf([{ at: a }, { at: b }]: readonly [Pinched, Pinched]) {
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    length: Math.hypot(a.x - b.x, a.y - b.y),
  };
}

function release(gesture: Gesture, { pointer }: GestureEvent & { type: 'release' }): Outcome {
  switch (gesture.phase) {
    case 'pressed':
      return pointer === gesture.pointer ? tap(gesture) : [gesture, []];
    case 'pinching': {
      const left = gesture.pointers.find((one) => one.pointer !== pointer);
      const isOurs = gesture.pointers.some((one) => one.pointer === pointer);
      if (!isOurs || !left) return [gesture, []];
      return [{ phase: 'panning', pointer: left.pointer, last: left.at }, []];
    }
    case 'panning':
      return [pointer === gesture.pointer ? IDLE : gesture, []];
    case 'moving':
      return pointer === gesture.pointer ? [IDLE, dropNode(gesture)] : [gesture, []];
    case 'connecting':
      return pointer === gesture.pointer
        ? [IDLE, dropLink(gesture.from, gesture.over)]
        : [gesture, []];
    default:
      return [gesture, []];
  }
}

/** A press that did not move: it selects, begins a link at a handle, or ends one that was begun. */
function tap({ target, from }: Gesture & { phase: 'pressed' }): Outcome {
  if (from !== undefined) {
    const isSelf = 'node' in target && target.node === from;
    return [IDLE, isSelf ? [] : dropLink(from, target)];
  }
  if (target.on === 'handle') return [{ phase: 'linking', from: target.node }, []];
  return [IDLE, [{ type: 'select', target }]];
}

function dropNode({ node, over }: Gesture & { phase: 'moving' }): GestureEffect[] {
  if (over.on !== 'lane') return [];
  const { component, position } = over;
  return [{ type: 'move', node, component, position }];
}

function dropLink(from: string, over: Target): GestureEffect[] {
  switch (over.on) {
    case 'node':
    case 'handle':
      return over.node === from ? [] : [{ type: 'connect', from, to: over.node }];
    case 'lane':
      return [{ type: 'connect-new', from, component: over.component, position: over.position }];
    default:
      return [];
  }
}

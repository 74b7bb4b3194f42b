import type { ForceSide } from '../vocabulary/index.ts';
import type { Importance } from './board.schema.ts';

/** A point in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a drag does: `rate` pulls the end of the arrow, `move` carries the whole force. */
export type GestureKind = 'rate' | 'move';

/** Where the pointer is, as the component finds it by hit-testing. */
export type DropTarget =
  | { readonly importance: Importance }
  | { readonly side: ForceSide; readonly position: number };

/** A drag under way, or none. */
export type Gesture =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'pressed';
      readonly kind: GestureKind;
      readonly force: string;
      readonly origin: Point;
      readonly isTouch: boolean;
    }
  | {
      readonly phase: 'dragging';
      readonly kind: GestureKind;
      readonly force: string;
      readonly over: DropTarget | undefined;
    };

/** What happens to a pointer. */
export type GestureEvent =
  | {
      readonly type: 'press';
      readonly kind: GestureKind;
      readonly force: string;
      readonly at: Point;
      readonly isTouch: boolean;
    }
  | { readonly type: 'move'; readonly at: Point; readonly over: DropTarget | undefined }
  /** The finger has rested for {@link HOLD_TIME}. */
  | { readonly type: 'hold' }
  | { readonly type: 'release' }
  /** Escape, or the browser took the pointer to scroll. */
  | { readonly type: 'cancel' };

/** What the component has to do. */
export type GestureEffect =
  /** Send `hold` after {@link HOLD_TIME}, unless the gesture ends before. */
  | { readonly type: 'wait' }
  /** Keep the pointer until the gesture ends; the page does not scroll with it. */
  | { readonly type: 'capture' }
  | { readonly type: 'rate'; readonly force: string; readonly importance: Importance }
  | {
      readonly type: 'move';
      readonly force: string;
      readonly side: ForceSide;
      readonly position: number;
    };

/** How far a pointer moves before it drags, in CSS pixels: less is a trembling click. */
export const SLOP = 6;

/** How long a finger rests on a force before it can carry it, in milliseconds. */
export const HOLD_TIME = 350;

/** No drag. */
export const IDLE: Gesture = { phase: 'idle' };

type Outcome = readonly [Gesture, readonly GestureEffect[]];

const END: Outcome = [IDLE, []];

/**
 * The next state of a drag and what is to be done. Nothing is changed before the release, so a
 * drag is one step and `cancel` leaves no trace. A finger that goes up or down scrolls the page:
 * it rates by going sideways, and carries a force only after it has rested on it.
 */
export function gestureReducer(gesture: Gesture, event: GestureEvent): Outcome {
  if (event.type === 'press') return press(event);
  if (gesture.phase === 'idle' || event.type === 'cancel') return END;
  if (gesture.phase === 'pressed') return pressed(gesture, event);
  if (event.type === 'move') return [{ ...gesture, over: event.over }, []];
  return event.type === 'release' ? [IDLE, drop(gesture)] : [gesture, []];
}

function press({ kind, force, at, isTouch }: GestureEvent & { type: 'press' }): Outcome {
  const waits = kind === 'move' && isTouch;
  return [{ phase: 'pressed', kind, force, origin: at, isTouch }, waits ? [{ type: 'wait' }] : []];
}

function pressed(
  gesture: Gesture & { phase: 'pressed' },
  event: Exclude<GestureEvent, { type: 'press' | 'cancel' }>,
): Outcome {
  const { kind, force } = gesture;
  if (event.type === 'release') return END;
  if (event.type === 'hold') return start(kind, force, undefined);
  const across = Math.abs(event.at.x - gesture.origin.x);
  const along = Math.abs(event.at.y - gesture.origin.y);
  if (Math.max(across, along) < SLOP) return [gesture, []];
  const scrolls = gesture.isTouch && (kind === 'move' || along > across);
  return scrolls ? END : start(kind, force, event.over);
}

function start(kind: GestureKind, force: string, over: DropTarget | undefined): Outcome {
  return [{ phase: 'dragging', kind, force, over }, [{ type: 'capture' }]];
}

function drop({ force, over }: Gesture & { phase: 'dragging' }): GestureEffect[] {
  if (!over) return [];
  return 'importance' in over
    ? [{ type: 'rate', force, importance: over.importance }]
    : [{ type: 'move', force, side: over.side, position: over.position }];
}

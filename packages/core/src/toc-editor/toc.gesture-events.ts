import type { TocComponent } from '../vocabulary/index.ts';
import type { Point } from './toc.layout.ts';

/** What the pointer is on, as the component finds it by hit-testing. */
export type Target =
  | { readonly on: 'node'; readonly node: string }
  /** The place at the edge of a node that links are drawn from. */
  | { readonly on: 'handle'; readonly node: string }
  | { readonly on: 'link'; readonly link: string }
  | { readonly on: 'lane'; readonly component: TocComponent; readonly position: number }
  | { readonly on: 'nothing' };

/** What the pointers of a person do. */
export type Gesture =
  | { readonly phase: 'idle' }
  /** Tap-tap: a link is begun, and the next node that is tapped is its end. */
  | { readonly phase: 'linking'; readonly from: string }
  | {
      readonly phase: 'pressed';
      readonly pointer: number;
      readonly origin: Point;
      readonly target: Target;
      readonly isTouch: boolean;
      /** The node that a link is begun at, while a second one may be tapped. */
      readonly from: string | undefined;
    }
  | { readonly phase: 'panning'; readonly pointer: number; readonly last: Point }
  | {
      readonly phase: 'pinching';
      readonly pointers: readonly [Pinched, Pinched];
    }
  | {
      readonly phase: 'moving';
      readonly pointer: number;
      readonly node: string;
      readonly over: Target;
    }
  | {
      readonly phase: 'connecting';
      readonly pointer: number;
      readonly from: string;
      readonly over: Target;
    };

/** One of two fingers. */
export interface Pinched {
  readonly pointer: number;
  readonly at: Point;
}

/** What happens to a pointer. Points are in CSS pixels of the viewport of the diagram. */
export type GestureEvent =
  | {
      readonly type: 'press';
      readonly pointer: number;
      readonly at: Point;
      readonly target: Target;
      readonly isTouch: boolean;
    }
  | {
      readonly type: 'move';
      readonly pointer: number;
      readonly at: Point;
      readonly target: Target;
    }
  /** The finger has rested for {@link HOLD_TIME}. */
  | { readonly type: 'hold' }
  | { readonly type: 'release'; readonly pointer: number }
  /** `factor` above 1 zooms in. */
  | { readonly type: 'wheel'; readonly at: Point; readonly factor: number }
  /** “Link from here”, from a menu or a key. */
  | { readonly type: 'link-from'; readonly node: string }
  /** Escape, or the browser took the pointer. */
  | { readonly type: 'cancel' };

/** What the component has to do. */
export type GestureEffect =
  /** Send `hold` after {@link HOLD_TIME}, unless the gesture goes on or ends before. */
  | { readonly type: 'wait' }
  /** Keep the pointer until the gesture ends. */
  | { readonly type: 'capture'; readonly pointer: number }
  | { readonly type: 'pan'; readonly by: Point }
  | { readonly type: 'zoom'; readonly at: Point; readonly factor: number }
  | { readonly type: 'select'; readonly target: Target }
  | {
      readonly type: 'move';
      readonly node: string;
      readonly component: TocComponent;
      readonly position: number;
    }
  | { readonly type: 'connect'; readonly from: string; readonly to: string }
  /** A link was dropped on a lane: a new node at its end. */
  | {
      readonly type: 'connect-new';
      readonly from: string;
      readonly component: TocComponent;
      readonly position: number;
    };

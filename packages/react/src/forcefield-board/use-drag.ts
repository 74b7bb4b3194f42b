import {
  type DropTarget,
  type Gesture,
  type GestureEvent,
  type GestureKind,
  gestureReducer,
  HOLD_TIME,
  IDLE,
} from '@uptake/core/forcefield-board';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useBoardScope } from './board.context.ts';

/** Finds what is under the pointer; `handle` is what was pressed. */
export type HitTest = (
  point: { readonly x: number; readonly y: number },
  handle: HTMLElement,
) => DropTarget | undefined;

/** A drag of one force: feeds the reducer with pointer events and does what it says. */
export function useDrag(kind: GestureKind, force: string, hitTest: HitTest) {
  const { store, boardId } = useBoardScope();
  const [gesture, setGesture] = useState<Gesture>(IDLE);
  // Pointer events come faster than renders.
  const current = useRef<Gesture>(IDLE);
  const pointer = useRef<{ readonly handle: HTMLElement; readonly id: number }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function send(event: GestureEvent): void {
    const [next, effects] = gestureReducer(current.current, event);
    current.current = next;
    setGesture(next);
    if (next.phase !== 'pressed') clearTimeout(timer.current);
    for (const effect of effects) {
      switch (effect.type) {
        case 'wait':
          timer.current = setTimeout(() => send({ type: 'hold' }), HOLD_TIME);
          break;
        case 'capture':
          pointer.current?.handle.setPointerCapture(pointer.current.id);
          break;
        case 'rate':
          store.commands.rateForce(boardId, force, effect.importance);
          store.endGesture();
          break;
        default:
          carry(effect);
      }
    }
  }

  function carry({ side, position }: Extract<DropTarget, { position: number }>): void {
    const isThere = store.getState().document.boards[boardId]?.forces[force]?.side === side;
    if (isThere) store.commands.moveForce(boardId, force, position);
    else store.commands.changeSide(boardId, force, side, position);
  }

  const isDragging = gesture.phase === 'dragging';
  useEffect(() => {
    const page = pointer.current?.handle.ownerDocument;
    if (!isDragging || !page) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') send({ type: 'cancel' });
    };
    page.addEventListener('keydown', cancel, true);
    return () => page.removeEventListener('keydown', cancel, true);
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    isDragging,
    /** The same, without waiting for a render. */
    holds: () => current.current.phase === 'dragging',
    over: isDragging ? gesture.over : undefined,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return;
        pointer.current = { handle: event.currentTarget, id: event.pointerId };
        const at = { x: event.clientX, y: event.clientY };
        send({ type: 'press', kind, force, at, isTouch: event.pointerType === 'touch' });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (current.current.phase === 'idle') return;
        const at = { x: event.clientX, y: event.clientY };
        // A button that was let go outside, before the pointer was captured, tells nobody.
        if (event.buttons === 0) send({ type: 'cancel' });
        else send({ type: 'move', at, over: hitTest(at, event.currentTarget) });
      },
      onPointerUp: () => send({ type: 'release' }),
      onPointerCancel: () => send({ type: 'cancel' }),
    },
  };
}

import {
  type DropTarget,
  type Gesture,
  type GestureEvent,
  type GestureKind,
  gestureReducer,
  HOLD_TIME,
  IDLE,
  type Point,
} from '@uptake/core/forcefield-board';
import { useEffect, useRef, useState } from 'react';
import { useBoardScope } from './board.context.ts';

/** Finds what is under the pointer; `handle` is what was pressed. */
export type HitTest = (point: Point, handle: HTMLElement) => DropTarget | undefined;

/** What a drag needs to know of the press that begins it. */
export type Press = Pick<
  PointerEvent,
  'button' | 'isPrimary' | 'pointerId' | 'pointerType' | 'clientX' | 'clientY'
>;

/** A drag of one force: feeds the reducer with pointer events and does what it says. */
export function useDrag(kind: GestureKind, force: string, hitTest: HitTest) {
  const { store, boardId } = useBoardScope();
  const [gesture, setGesture] = useState<Gesture>(IDLE);
  // Pointer events come faster than renders.
  const current = useRef<Gesture>(IDLE);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  /** @param handle what was pressed, and captures the pointer */
  function begin(handle: HTMLElement, press: Press): void {
    if (press.button !== 0 || !press.isPrimary) return;
    const { pointerId, pointerType } = press;
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    stop.current();
    stop.current = () => {
      clearTimeout(timer);
      listening.abort();
    };

    function send(event: GestureEvent): void {
      const [next, effects] = gestureReducer(current.current, event);
      current.current = next;
      setGesture(next);
      if (next.phase === 'idle') stop.current();
      for (const effect of effects) {
        if (effect.type === 'wait') timer = setTimeout(() => send({ type: 'hold' }), HOLD_TIME);
        else if (effect.type === 'capture') handle.setPointerCapture(pointerId);
        else if (effect.type === 'rate') rate(effect.importance);
        else carry(effect);
      }
    }
    const pointOf = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }) => ({
      x,
      y,
    });
    const listen = <T extends 'pointermove' | 'pointerup' | 'pointercancel' | 'keydown'>(
      type: T,
      react: (event: DocumentEventMap[T]) => void,
    ) =>
      // The page hears what goes past the handle before the pointer is captured.
      handle.ownerDocument.addEventListener(type, react, {
        capture: true,
        signal: listening.signal,
      });
    listen('pointermove', (event) => {
      const at = pointOf(event);
      if (event.pointerId !== pointerId) return;
      if (event.buttons === 0) send({ type: 'cancel' });
      else send({ type: 'move', at, over: hitTest(at, handle) });
    });
    listen('pointerup', () => send({ type: 'release' }));
    listen('pointercancel', () => send({ type: 'cancel' }));
    listen('keydown', ({ key }) => key === 'Escape' && send({ type: 'cancel' }));
    send({ type: 'press', kind, force, at: pointOf(press), isTouch: pointerType === 'touch' });
  }

  function rate(importance: Parameters<typeof store.commands.rateForce>[2]): void {
    store.commands.rateForce(boardId, force, importance);
    store.endGesture();
  }

  function carry({ side, position }: Extract<DropTarget, { position: number }>): void {
    const isThere = store.getState().document.boards[boardId]?.forces[force]?.side === side;
    if (isThere) store.commands.moveForce(boardId, force, position);
    else store.commands.changeSide(boardId, force, side, position);
  }

  const isDragging = gesture.phase === 'dragging';
  return {
    isDragging,
    /** The same, without waiting for a render. */
    holds: () => current.current.phase === 'dragging',
    over: isDragging ? gesture.over : undefined,
    begin,
  };
}

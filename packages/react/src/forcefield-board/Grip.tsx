import { forcesOn } from '@uptake/core/forcefield-board';
import { FORCE_SIDES } from '@uptake/core/vocabulary';
import { useEffect, useRef } from 'react';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope } from './board.context.ts';
import { type HitTest, useDrag } from './use-drag.ts';

/** How far beside a list a force may be dropped and still land in it, in pixels. */
const MARGIN = 48;

/** Carries a force to another place or to the other side. For the pointer only: keys and menu do the same. */
export function Grip({ id }: { readonly id: string }) {
  const { store, boardId, remember } = useBoardScope();
  const handle = useRef<HTMLSpanElement>(null);
  const { isDragging, holds, over, begin } = useDrag('move', id, placeUnder);
  const place = over && 'side' in over ? over : undefined;

  useEffect(() => {
    if (!isDragging) return;
    const board = store.getState().document.boards[boardId];
    const others = board && place ? forcesOn(board, place.side).filter((one) => one.id !== id) : [];
    const before = place && others[place.position]?.id;
    remember({ drop: { force: id, side: place?.side, before } });
  }, [isDragging, place, store, boardId, id, remember]);
  useEffect(
    () => (isDragging ? () => remember({ drop: undefined }) : undefined),
    [isDragging, remember],
  );
  const isHeld = useRef(holds);
  useEffect(() => {
    const element = handle.current;
    // A page that scrolls takes the pointer away. React's own listener is passive.
    const stay = (event: TouchEvent) => {
      if (isHeld.current()) event.preventDefault();
    };
    element?.addEventListener('touchmove', stay, { passive: false });
    return () => element?.removeEventListener('touchmove', stay);
  }, []);
  return (
    <span
      aria-hidden="true"
      {...anatomy.part('grip')}
      ref={handle}
      onPointerDown={(event) => begin(event.currentTarget, event)}
    />
  );
}

/** The side and the position among its other forces at a point. */
const placeUnder: HitTest = ({ x, y }, handle) => {
  const own = handle.closest('[data-uptake-part~="board-force"]');
  const field = handle.closest('[data-uptake-part~="board-field"]');
  for (const side of FORCE_SIDES) {
    const list = field?.querySelector(`[data-side="${side}"] [data-uptake-part~="board-forces"]`);
    const box = list?.getBoundingClientRect();
    if (!list || !box || x < box.left || x > box.right) continue;
    if (y < box.top - MARGIN || y > box.bottom + MARGIN) continue;
    const rows = [...list.children]
      .filter((row) => row !== own)
      .map((row) => row.getBoundingClientRect());
    return { side, position: rows.filter((row) => row.top + row.height / 2 < y).length };
  }
  return undefined;
};

import { AXIS, type Force, type Importance, importanceAt } from '@uptake/core/forcefield-board';
import { useEffect, useId, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { ui } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useEndGesture, useForceName, useSitting } from './board.context.ts';
import { type HitTest, useDrag } from './use-drag.ts';

/** How far above or below the axis a drag is let go without rating, in pixels. */
const REACH = 96;

interface BoardRatingProps {
  readonly id: string;
  readonly force: Force;
}

const INWARDS = [...AXIS].reverse();

/** The stops of a side in reading direction: the goal line is at the end of the drivers' axis. */
export function stopsOf(side: Force['side']): readonly Importance[] {
  return side === 'driver' ? INWARDS : AXIS;
}

/**
 * The importance of a force where it stands: radio buttons on the axis, and the arrow from the
 * chosen one to the goal line. The arrow's end can be pulled.
 */
export function BoardRating({ id, force }: BoardRatingProps) {
  const { t } = useTranslator();
  const { store, boardId, readOnly, remember } = useBoardScope();
  const nameOf = useForceName();
  const group = useId();
  const endGesture = useEndGesture();
  const axis = useRef<HTMLFieldSetElement>(null);
  const hitTest: HitTest = (point, handle) => importanceUnder(point, handle, force.side);
  const { isDragging, over, onPointerDown } = useDrag('rate', id, hitTest);
  const isWanted = useSitting(({ focus }) => focus?.on === 'rating' && focus.force === id);
  useEffect(() => {
    if (!isWanted) return;
    const radios = axis.current?.querySelectorAll('input');
    [...(radios ?? [])].find(({ checked }) => checked)?.focus();
    remember({ focus: undefined });
  }, [isWanted, remember]);

  const shown = over && 'importance' in over ? over.importance : force.importance;
  return (
    <fieldset
      {...anatomy.part('rating', { 'data-importance': shown, 'data-dragging': isDragging })}
      ref={axis}
      onPointerDown={readOnly ? undefined : onPointerDown}
      onBlur={endGesture}
    >
      <legend {...ui.part('hidden')}>{t('board.importance.of', { force: nameOf(force) })}</legend>
      {stopsOf(force.side).map((importance) => {
        const isChosen = importance === shown;
        const stop = anatomy.part('stop', { 'data-chosen': isChosen });
        const word = t(`board.importance.${importance}`);
        return readOnly ? (
          <span key={importance} {...stop}>
            {isChosen && <span>{word}</span>}
          </span>
        ) : (
          <label key={importance} {...stop}>
            <input
              type="radio"
              name={group}
              value={importance}
              checked={isChosen}
              onChange={() => store.commands.rateForce(boardId, id, importance)}
            />
            <span>{word}</span>
          </label>
        );
      })}
      <span aria-hidden="true" {...anatomy.part('arrow')} />
    </fieldset>
  );
}

function importanceUnder(
  { x, y }: Parameters<HitTest>[0],
  axis: HTMLElement,
  side: Force['side'],
): ReturnType<HitTest> {
  const { left, right, top, bottom, width } = axis.getBoundingClientRect();
  if (y < top - REACH || y > bottom + REACH) return undefined;
  const isRtl = getComputedStyle(axis).direction === 'rtl';
  const goalIsRight = (side === 'driver') !== isRtl;
  return { importance: importanceAt((goalIsRight ? right - x : x - left) / width) };
}

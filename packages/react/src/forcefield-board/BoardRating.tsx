import { AXIS, type Force, type Importance } from '@uptake/core/forcefield-board';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { ui, useOnDemand } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useEndGesture, useForceName, useSitting } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

interface BoardRatingProps {
  readonly id: string;
  readonly force: Force;
}

/** What a pull at the end of the arrow shows for now; no importance where it lets go of the axis. */
export interface Pulled {
  readonly importance: Importance | undefined;
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
  const code = useOnDemand(boardOnDemand);
  const [pulled, setPulled] = useState<Pulled>();
  const isWanted = useSitting(({ focus }) => focus?.on === 'rating' && focus.force === id);
  useEffect(() => {
    if (!isWanted) return;
    const radios = axis.current?.querySelectorAll('input');
    [...(radios ?? [])].find(({ checked }) => checked)?.focus();
    remember({ focus: undefined });
  }, [isWanted, remember]);

  const shown = pulled?.importance ?? force.importance;
  return (
    <fieldset
      {...anatomy.part('rating', {
        'data-importance': shown,
        'data-dragging': pulled !== undefined,
      })}
      ref={axis}
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
      {code && !readOnly && (
        <code.RatingPull id={id} side={force.side} axis={axis} onPull={setPulled} />
      )}
    </fieldset>
  );
}

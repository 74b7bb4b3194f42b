import {
  actionsOf,
  actorsOf,
  type Force,
  type Priority,
  whatToWorkOnFirst,
} from '@uptake/core/forcefield-board';
import { forwardRef, memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type PartProps } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope, useForce, useForceName, useSitting } from './board.context.ts';

/** How many priorities are shown before all are asked for. */
const FIRST = 5;

/** The props of {@link BoardPriorities}. */
export interface BoardPrioritiesProps extends PartProps<'section'> {
  /** Shows all of them from the beginning, for instance in print. */
  readonly defaultExpanded?: boolean | undefined;
}

/** What to work on first: the medium and high forces, ranked, with the reasons and the plan. */
export const BoardPriorities = forwardRef<HTMLElement, BoardPrioritiesProps>(
  function BoardPriorities({ defaultExpanded = false, ...rest }, ref) {
    const { t } = useTranslator();
    // The rating itself is on the screen first; with hundreds of forces the ranking follows.
    const board = useDeferredValue(useBoard());
    const whatIf = useSitting((sitting) => sitting.whatIf);
    const priorities = useMemo(
      () => (board ? whatToWorkOnFirst(board, whatIf) : []),
      [board, whatIf],
    );
    const [isExpanded, setExpanded] = useState(defaultExpanded);
    const heading = useId();
    if (!board) return null;
    const shown = isExpanded ? priorities : priorities.slice(0, FIRST);
    return (
      <section
        aria-labelledby={heading}
        {...rest}
        {...anatomy.part('priorities', {}, rest)}
        ref={ref}
      >
        <h2 id={heading}>{t('board.priorities')}</h2>
        {shown.length === 0 && <p>{t('board.priorities.none')}</p>}
        <ol>
          {shown.map(({ force, advice, lever, missing }) => (
            <PriorityItem
              key={force.id}
              id={force.id}
              advice={advice}
              lever={lever?.id ?? ''}
              missing={missing}
            />
          ))}
        </ol>
        {priorities.length > FIRST && (
          <Button kind="quiet" aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
            {isExpanded
              ? t('board.priorities.fewer')
              : t('board.priorities.all', { count: priorities.length })}
          </Button>
        )}
      </section>
    );
  },
);

interface PriorityItemProps extends Pick<Priority, 'advice' | 'missing'> {
  readonly id: string;
  /** The id of the driver that is a lever, or empty. */
  readonly lever: string;
}

const PriorityItem = memo(function PriorityItem({ id, advice, lever, missing }: PriorityItemProps) {
  const { t } = useTranslator();
  const { readOnly, remember } = useBoardScope();
  const nameOf = useForceName();
  const force = useForce(id);
  const driver = useForce(lever);
  if (!force) return null;
  const reasons = [t('board.reason.importance', { importance: force.importance })];
  if (force.side === 'constraint')
    reasons.push(t(`board.influence.${force.influence || 'unsaid'}`));
  if (driver) reasons.push(t('board.reason.lever', { driver: nameOf(driver) }));
  return (
    <li {...anatomy.part('priority', { 'data-advice': advice, 'data-side': force.side })}>
      <h3>
        <bdi dir="auto">{nameOf(force)}</bdi>
      </h3>
      <p>
        <strong {...anatomy.part('advice')}>{t(`board.advice.${advice}`)}</strong>
        {['', ...reasons].join(' · ')}
      </p>
      <Plan force={force} />
      {missing && !readOnly && (
        <Button kind="quiet" onClick={() => remember({ details: id })}>
          {t(`board.gap.${missing}.do`)}
        </Button>
      )}
    </li>
  );
});

function Plan({ force }: { readonly force: Force }) {
  const { list } = useTranslator();
  const actions = actionsOf(force);
  if (actions.length === 0) return null;
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.id}>
          <span dir="auto">{action.text}</span>{' '}
          <small dir="auto">{list(actorsOf(action).map(({ name }) => name))}</small>
        </li>
      ))}
    </ul>
  );
}

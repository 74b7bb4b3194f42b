import { type AnswerState, answerText, ballotProgress, givenIn } from '@uptake/core/outcome-poll';
import { forwardRef, useEffect, useRef, useState } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { ui } from '../../ui/ui.anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { type BallotScope, useBallot } from './ballot.context.ts';
import { useNotices } from './use-notices.ts';

/** The props of a {@link BallotStatus}; they go to the `div`. */
export type BallotStatusProps = PartProps<'div'>;

/** How long it must be quiet before a screen reader is told, in milliseconds. */
const QUIET = 1000;

/** What became of some answers, the least sure of it first. */
const BY_CONCERN: readonly AnswerState[] = ['late', 'unsaved', 'saved', 'counted'];

/** How far a person has come and what became of the answers, to see and to hear. */
export const BallotStatus = forwardRef<HTMLDivElement, BallotStatusProps>(
  function BallotStatus(props, ref) {
    const ballot = useBallot();
    const { state, mode, items, translator } = ballot;
    const { t, number } = translator;
    const { answered, total, isComplete, states } = ballotProgress(items, state.answers);
    const concern = BY_CONCERN.find((one) => states[one] > 0);
    const progress = t('poll.ballot.progress', { answered, total });
    const notices = useNotices().map(({ text }) => text);
    const spoken = useQuiet([...notices, ...latestIn(ballot), progress].join(' '));
    const isShown = total > 0 && mode !== 'waiting';
    return (
      <div {...props} {...poll.part('ballotStatus', {}, props)} ref={ref}>
        {isShown && (
          <>
            <progress aria-hidden="true" value={answered} max={total} />
            <p>
              <span>{progress}</span>
              {concern && (
                <span>
                  {t(`poll.ballot.state.${concern}`)} ({number(states[concern])})
                </span>
              )}
            </p>
          </>
        )}
        {isComplete && mode === 'answering' && <p>{t('poll.ballot.done')}</p>}
        <p role="status" {...ui.part('announcer')}>
          {spoken}
        </p>
      </div>
    );
  },
);

/** The last answer and what became of it. */
function latestIn({ latest, state, translator }: BallotScope): string[] {
  const given = latest && givenIn(state.answers, latest.item);
  if (!given) return [];
  const words = answerText(latest, given.answer, translator);
  return [`${words}. ${translator.t(`poll.ballot.state.${given.state}`)}.`];
}

/**
 * What to tell a screen reader: nothing at first, then the newest sentence once it has been quiet
 * for a while. Arrow keys pass over many points, and an answer is saved before it is counted.
 */
function useQuiet(sentence: string): string {
  const [spoken, setSpoken] = useState('');
  const first = useRef(sentence);
  useEffect(() => {
    if (sentence === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSpoken(sentence), QUIET);
    return () => clearTimeout(timer);
  }, [sentence]);
  return spoken;
}

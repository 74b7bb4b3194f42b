import { useBallot } from './ballot.context.ts';

/** Something that holds for the whole ballot. */
export interface Notice {
  readonly text: string;
  /** Whether it is about the connection. */
  readonly isAway: boolean;
}

/** What holds for the whole ballot just now. */
export function useNotices(): Notice[] {
  const { state, mode, isScripted, translator } = useBallot();
  const { t } = translator;
  const notices: Notice[] = [];
  const say = (text: string, isAway = false) => notices.push({ text, isAway });
  if (mode === 'nothing') say(t('poll.ballot.nothing'));
  if (mode === 'closed') say(t('poll.ballot.closed'));
  if (mode === 'looking') say(t('poll.ballot.readonly'));
  if (mode === 'waiting') {
    // Without scripts nothing opens by itself.
    const opens = isScripted ? ` ${t('poll.ballot.opens')}` : '';
    say(t('poll.ballot.waiting') + opens);
  }
  if (isScripted && state.link === 'away') say(t('poll.ballot.away'), true);
  return notices;
}

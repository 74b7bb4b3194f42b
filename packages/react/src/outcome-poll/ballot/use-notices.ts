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
  if (mode !== 'answering') {
    // Without scripts nothing opens by itself.
    const opens = mode === 'waiting' && isScripted ? ` ${t('poll.ballot.opens')}` : '';
    notices.push({ text: t(`poll.ballot.${mode}`) + opens, isAway: false });
  }
  if (isScripted && state.link === 'away') {
    notices.push({ text: t('poll.ballot.away'), isAway: true });
  }
  return notices;
}

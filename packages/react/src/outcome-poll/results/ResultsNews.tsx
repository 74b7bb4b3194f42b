import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { useResults } from './results.context.ts';

/** The least time between two announcements, in milliseconds: a room answers faster than one hears. */
const QUIET = 10_000;

/** Says that results have arrived, or changed: at once the first time, then now and then. */
export function ResultsNews() {
  const announce = useAnnounce();
  const { reading, results, translator } = useResults();
  const { t } = translator;
  const { status, participation } = reading;
  const last = useRef({ results, status, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const { current } = last;
    if (current.results === results && current.status === status) return;
    if (status !== 'shown') {
      last.current = { results, status, at: Number.NEGATIVE_INFINITY };
      return;
    }
    const wait = Math.max(0, current.at + QUIET - performance.now());
    const timer = setTimeout(() => {
      last.current = { results, status, at: performance.now() };
      announce(
        t('poll.results.announced', {
          participation: t('poll.results.participation', { count: participation }),
        }),
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [announce, results, status, participation, t]);
  return null;
}

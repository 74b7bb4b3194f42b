import { currentRound, type PollSession, questionText, stageOf } from '@uptake/core/outcome-poll';
import { useTranslator } from '../provider/context.ts';
import { anatomy } from './poll.anatomy.ts';
import { useSessionState } from './use-session.ts';

/** Where a poll stands, in three lines: what is read until the code of a view is there. */
export function PollSummary({ session }: { readonly session: PollSession }) {
  const translator = useTranslator();
  const { t } = translator;
  const { poll, stage, results } = useSessionState(session);
  const question = poll.questions[stage.question];
  return (
    <div {...anatomy.part('summary')}>
      <h2 dir="auto">{question ? questionText(question, translator) : t('poll.unnamed')}</h2>
      <p>{t(`poll.control.voting.${stageOf(stage).voting}`)}</p>
      <p>{t('poll.control.people', { count: currentRound(results, stage)?.participation ?? 0 })}</p>
    </div>
  );
}

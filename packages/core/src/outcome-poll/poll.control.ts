import { inOrder } from '../document/index.ts';
import type { PublishedResults, PublishedRound } from './poll.published.ts';
import type { PollDocument } from './poll.schema.ts';
import type { SessionState } from './poll.session.ts';
import { type PollAction, type PollStage, stageOf } from './poll.stage.ts';

/**
 * What comes next in a question: it is opened, closed, its results are shown, and then the next
 * question is there. Nothing after the last.
 */
export function stepForward(stage: PollStage, poll: PollDocument): PollAction | undefined {
  const { voting, results } = stageOf(stage);
  if (stage.question === '') return undefined;
  if (voting === 'waiting') return { type: 'open' };
  if (voting === 'open') return { type: 'close' };
  if (results === 'hidden') return { type: 'reveal' };
  return stage.question === inOrder(poll.questions).at(-1)?.id ? undefined : { type: 'next' };
}

/** What takes the last step back, as far as it can be: an open question goes to the one before. */
export function stepBack(stage: PollStage, poll: PollDocument): PollAction | undefined {
  const { voting, results } = stageOf(stage);
  if (stage.question === '') return undefined;
  if (results === 'shown') return { type: 'hide' };
  if (voting === 'closed') return { type: 'open' };
  return stage.question === inOrder(poll.questions)[0]?.id ? undefined : { type: 'previous' };
}

/** What is known of the round a question is at; the one the room is at if none is named. */
export function currentRound(
  results: PublishedResults,
  stage: PollStage,
  question = stage.question,
): PublishedRound | undefined {
  const { round } = stageOf(stage, question);
  return results.rounds.find((one) => one.question === question && one.round === round);
}

/**
 * Why results are not split although they are to be:
 * - `small`: fewer than two groups are large enough;
 * - `other`: they were split in another way before, and both together could tell on somebody.
 */
export type SplitProblem = 'small' | 'other';

/** Why the results that are shown now are not split as the facilitator wants, if so. */
export function splitProblem(
  results: PublishedResults,
  stage: PollStage,
): SplitProblem | undefined {
  const wanted = stageOf(stage).segmentation;
  const shown = currentRound(results, stage);
  const items = Object.values(shown?.items ?? {});
  if (wanted === '' || !shown || items.length === 0) return undefined;
  if (shown.segmentation !== wanted) return 'other';
  return items.some(({ groups }) => groups.length > 1) ? undefined : 'small';
}

/** How a facilitator's device stands to the poll: as its session says, or not let in at all. */
export type ControlLink = SessionState['link'] | 'refused';

/** How a facilitator's device stands to the poll. */
export function controlLink({ link, refusal }: SessionState): ControlLink {
  return refusal === undefined ? link : 'refused';
}

/** Whether what is decided on this device reaches the poll now. */
export function reachesPoll({ link }: SessionState): boolean {
  return link === 'here' || link === 'live';
}

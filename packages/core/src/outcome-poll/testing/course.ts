import { segmentItem, type Vote } from '../poll.answer.ts';
import { NOTHING_RELEASED, publishResults, type Released } from '../poll.privacy.ts';
import type { PublishedResults } from '../poll.published.ts';
import { controlPoll, newStage, stageOf } from '../poll.stage.ts';
import { NO_VOTES, tallyVotes, type VoteTable } from '../poll.tally.ts';
import type { Room } from './rooms.ts';

/** A moment at which everybody looks at the results. */
export interface Look {
  readonly votes: VoteTable;
  readonly results: PublishedResults;
  readonly released: Released;
}

/** Lives through a room, from look to look. */
export function* looksAt({ poll, segments, happenings }: Room): Generator<Look> {
  let votes = tallyVotes(NO_VOTES, segmentVotes(segments));
  let stage = newStage(poll);
  let released: Released = NOTHING_RELEASED;
  const item = poll.questions.q?.kind === 'rating' ? 'q/s' : 'q';
  const waiting: Vote[] = [];
  let n = 0;
  for (const happening of happenings) {
    if (happening.type === 'control') stage = controlPoll(stage, happening.action, poll);
    if (happening.type === 'vote') {
      const { round } = stageOf(stage);
      const { answer, person } = happening;
      n += 1;
      waiting.push({ round, item, voter: voterOf(person), n, answer });
    }
    if (happening.type === 'look') {
      votes = tallyVotes(votes, waiting.splice(0));
      const publication = publishResults(votes, { poll, stage, released });
      released = publication.released;
      yield { votes, results: publication.results, released };
    }
  }
}

const IDS = Array.from({ length: 256 }, (_, person) =>
  ((Math.imul(person + 1, 2_654_435_761) ^ 0x5bd1e995) >>> 0).toString(36),
);

/** The random id of a person's device. */
function voterOf(person: number): string {
  return IDS[person] ?? `${person}`;
}

function segmentVotes(segments: Room['segments']): Vote[] {
  return segments.flatMap((named, person) =>
    Object.entries(named)
      .filter(([, segment]) => segment !== '')
      .map(([segmentation, segment]) => ({
        round: 0,
        item: segmentItem(segmentation),
        voter: voterOf(person),
        n: 1,
        answer: [segment],
      })),
  );
}

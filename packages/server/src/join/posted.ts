import { type AnswerState, readBallotForm, type Vote } from '@uptake/core/outcome-poll';
import type { SentVote } from '@uptake/core/outcome-poll/live';
import type { Reception, Visitor } from '../live/reception.ts';
import type { PostedAnswers } from './own-state.ts';

/** What became of a ballot that was posted. */
export interface PostedBallot {
  readonly answers: PostedAnswers;
  /** How many answers became what; `unclear` ones were none. */
  readonly counts: Readonly<Record<'counted' | 'late' | 'unsaved' | 'unclear', number>>;
}

/** Casts the answers of a form, as if a phone had sent them. */
export async function castForm(
  fields: URLSearchParams,
  visitor: Visitor,
  reception: Reception,
): Promise<PostedBallot> {
  const { room, voter = '' } = visitor;
  const { round = 0, answers, refused } = readBallotForm(fields, room.poll.document);
  const before = room.votesOf(voter);
  const votes = votesIn(answers, round, before);
  const became = new Map<number, AnswerState>();
  if (votes.length > 0) {
    for (const reply of await reception.answer(visitor, { type: 'votes', votes })) {
      if (reply.type === 'counted') for (const n of reply.n) became.set(n, 'counted');
      if (reply.type === 'refused' && reply.reason === 'closed') {
        for (const n of reply.n ?? []) became.set(n, 'late');
      }
    }
  }
  const given = votes.map(({ item, n, answer }) => {
    return [item, { answer, state: became.get(n) ?? 'unsaved' }] as const;
  });
  const count = (state: AnswerState) => given.filter(([, one]) => one.state === state).length;
  return {
    answers: Object.fromEntries(given),
    counts: {
      counted: count('counted'),
      late: count('late'),
      unsaved: count('unsaved'),
      unclear: refused.length,
    },
  };
}

/** Each with a counter above those of all votes before. */
function votesIn(
  answers: readonly Pick<SentVote, 'item' | 'answer'>[],
  round: number,
  before: readonly Vote[],
): SentVote[] {
  const highest = Math.max(0, ...before.map(({ n }) => n));
  return answers.map(({ item, answer }, index) => {
    const isGroup = item.startsWith('by/');
    return { item, answer, round: isGroup ? 0 : round, n: highest + 1 + index };
  });
}

import {
  type Answer,
  checkAnswer,
  isReason,
  REASONS,
  type Reason,
  type VoteProblem,
} from './poll.answer.ts';
import { type BallotItem, everyItem } from './poll.ballot.ts';
import type { PollDocument } from './poll.schema.ts';

/**
 * The fields of a ballot beside the items, which are named as they are. No id holds a colon, so
 * neither a name nor a value of these is taken for one.
 */
export const BALLOT_FIELDS = { question: ':question', round: ':round' } as const;

/** The value of the box that says that no option is picked. */
export const NONE_PICKED = ':none';

/** The value of a field that gives a reason for no answer. */
export function reasonValue(reason: Reason): string {
  return `:${reason}`;
}

/** The values of the fields of an answer, as a form posts them. */
export function formValues(answer: Answer): string[] {
  if (isReason(answer)) return [reasonValue(answer)];
  if (typeof answer === 'number') return [String(answer)];
  return answer.length > 0 ? [...answer] : [NONE_PICKED];
}

/** What the fields of a ballot say. */
export interface BallotForm {
  /** The question and the round that the form was made for; an answer to another one is late. */
  readonly question: string | undefined;
  readonly round: number | undefined;
  readonly answers: readonly { readonly item: string; readonly answer: Answer }[];
  readonly refused: readonly { readonly item: string; readonly problem: VoteProblem }[];
}

/**
 * Reads a ballot that was sent as a plain form, for instance `request.formData()`. What is left
 * empty is no answer. Fields that belong to no item are the host's own and passed over.
 *
 * @param entries the names and values of the fields, a name as often as it has values
 */
export function readBallotForm(
  entries: Iterable<readonly [string, unknown]>,
  poll: PollDocument,
): BallotForm {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
  }
  const read = everyItem(poll)
    .filter(({ item }) => values.has(item))
    .map((asked) => {
      const answer = answerOf(asked, values.get(asked.item) ?? []);
      return { item: asked.item, answer, problem: checkAnswer(poll, asked.item, answer) };
    });
  const round = Number(values.get(BALLOT_FIELDS.round)?.[0]);
  return {
    question: values.get(BALLOT_FIELDS.question)?.[0],
    round: Number.isSafeInteger(round) && round > 0 ? round : undefined,
    answers: read.flatMap(({ item, answer, problem }) =>
      problem === undefined ? [{ item, answer: answer as Answer }] : [],
    ),
    refused: read.flatMap(({ item, problem }) =>
      problem === undefined ? [] : [{ item, problem }],
    ),
  };
}

/** The answer in the values of an item; whatever is none is left to `checkAnswer`. */
function answerOf({ kind }: BallotItem, values: readonly string[]): unknown {
  // Without scripts a reason can be ticked beside an answer; the answer says more.
  const picked = [...new Set(values.filter((value) => !value.startsWith(':')))];
  if (picked.length === 0) {
    if (values.includes(NONE_PICKED) && kind === 'choice') return [];
    return REASONS.find((reason) => values.includes(reasonValue(reason)));
  }
  if (kind !== 'rating') return picked;
  return picked.length === 1 && /^\d{1,3}$/.test(picked[0] ?? '') ? Number(picked[0]) : undefined;
}

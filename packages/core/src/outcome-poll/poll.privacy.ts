import { inOrder } from '../document/index.ts';
import { segmentItem } from './poll.answer.ts';
import type {
  PublishedChange,
  PublishedItem,
  PublishedResults,
  PublishedRound,
} from './poll.published.ts';
import type { PollDocument, Question } from './poll.schema.ts';
import { type PollStage, type QuestionStage, stageOf } from './poll.stage.ts';
import type { VoteTable } from './poll.tally.ts';
import { advanceRound, type Moment } from './privacy/advance.ts';
import { shownAnswers, shownRounds, UNRELEASED } from './privacy/blocks.ts';
import { distributionsOf, WITHHELD } from './privacy/distribution.ts';
import { answersIn, type SegmentOf } from './privacy/groups.ts';
import { movesBetween } from './privacy/moves.ts';
import { recall } from './privacy/recall.ts';
import type { Released, ReleasedRound, ReleasedRounds } from './privacy/released.ts';
import { countCodes } from './privacy/safety.ts';
import { type Codes, codesOf, type Subject, subjectsOf } from './privacy/subjects.ts';

export {
  type Block,
  NOTHING_RELEASED,
  type Released,
  type ReleasedRound,
  type ReleasedRounds,
} from './privacy/released.ts';

/** What decides what may be known. */
export interface PublishPolicy {
  readonly poll: PollDocument;
  readonly stage: PollStage;
  /** What was shown before; {@link NOTHING_RELEASED} at first. */
  readonly released: Released;
}

/** What may be known, and what is to be remembered of it. */
export interface Publication {
  readonly results: PublishedResults;
  /** To be kept beside the votes, and handed in again the next time. */
  readonly released: Released;
}

/**
 * What may be known of the votes: the only way in which results leave the table. The rules are
 * those of “Anonymity” in SPEC.md; `docs/decisions/2026-11-22-anonymity.md` gives their reasons
 * and says what is not promised.
 *
 * It depends on everything that was shown before, so every publication must be handed the memory
 * of the one before it, by one keeper, in the order in which they were shown.
 */
export function publishResults(
  votes: VoteTable,
  { poll, stage, released }: PublishPolicy,
): Publication {
  const rounds: PublishedRound[] = [];
  const changes: PublishedChange[] = [];
  const subjects: { [subject: string]: ReleasedRounds } = { ...released.subjects };
  const segmentations: { [question: string]: string } = { ...released.segmentations };
  for (const question of inOrder(poll.questions)) {
    const at = stageOf(stage, question.id);
    const view = viewOf(votes, poll, question.id, at, released);
    const items = new Map<number, { [statement: string]: PublishedItem }>();
    if (at.results === 'shown') {
      for (const subject of subjectsOf(question.id, question)) {
        const before = subjects[subject.key] ?? NO_ROUNDS;
        const after = advanceSubject(before, subject, view);
        subjects[subject.key] = after;
        if (view.segmentOf && hasGroups(after)) segmentations[question.id] = at.segmentation;
        for (const number of view.shown) {
          items.set(number, {
            ...items.get(number),
            ...itemsOfRound(after, number, subject, view),
          });
        }
        changes.push(...changesOf(after, subject, view));
      }
    }
    for (let number = 1; number <= at.round; number += 1) {
      rounds.push({
        question: question.id,
        round: number,
        participation: participationIn(votes, number, question.id, question),
        segmentation: items.has(number) && view.segmentOf ? at.segmentation : '',
        items: items.get(number) ?? {},
      });
    }
  }
  return { results: { rounds, changes }, released: { segmentations, subjects } };
}

/** A question as results are seen at a moment. */
interface View {
  readonly votes: VoteTable;
  readonly question: string;
  readonly at: QuestionStage;
  readonly k: number;
  /** The rounds of which results are shown. */
  readonly shown: readonly number[];
  readonly segmentOf: SegmentOf | null;
}

function viewOf(
  votes: VoteTable,
  poll: PollDocument,
  question: string,
  at: QuestionStage,
  released: Released,
): View {
  const isCurrentShown =
    at.voting === 'closed' || (at.voting === 'open' && poll.whileOpen === 'batches');
  const last = isCurrentShown ? at.round : at.round - 1;
  const only = released.segmentations[question] ?? at.segmentation;
  const isSplit = at.segmentation !== '' && at.segmentation === only;
  return {
    votes,
    question,
    at,
    k: poll.minimumCell,
    shown: Array.from({ length: last }, (_, index) => index + 1),
    segmentOf: isSplit ? segmentsIn(votes, at.segmentation) : null,
  };
}

const NOBODY: VoteTable[number][string] = {};

function segmentsIn(votes: VoteTable, segmentation: string): SegmentOf {
  const voters = votes[0]?.[segmentItem(segmentation)] ?? NOBODY;
  return recall(voters, 'segments', [], () => (voter: string) => {
    const answer = Object.hasOwn(voters, voter) ? voters[voter]?.answer : undefined;
    return typeof answer === 'object' ? (answer[0] ?? '') : '';
  });
}

function isClosed(number: number, { at }: View): boolean {
  return number < at.round || at.voting === 'closed';
}

const NO_ROUNDS: ReleasedRounds = {};

function advanceSubject(before: ReleasedRounds, subject: Subject, view: View): ReleasedRounds {
  const { at, k, segmentOf, shown } = view;
  const answers = shown.map((number) => answersTo(subject, number, view));
  const inputs = [at.round, at.voting, k, segmentOf, ...answers];
  return recall(before, `advance ${subject.key}`, inputs, () => {
    const safety = { k, ratings: subject.ratings };
    let rounds = before;
    for (const [index, number] of shown.entries()) {
      const moment = {
        number,
        rounds,
        answers: answers[index] ?? new Map(),
        isClosed: isClosed(number, view),
        segmentOf,
        safety,
      };
      const round = withMoves(advanceRound(moment), moment, subject);
      if (round !== (rounds[number] ?? UNRELEASED)) rounds = { ...rounds, [number]: round };
    }
    return rounds;
  });
}

function hasGroups(rounds: ReleasedRounds): boolean {
  return shownRounds(rounds).some(({ round }) => round.groups.length > 1);
}

function withMoves(round: ReleasedRound, moment: Moment, subject: Subject): ReleasedRound {
  const earlier = moment.rounds[moment.number - 1];
  const isPaired = subject.kind === 'points' && earlier && moment.isClosed;
  if (!isPaired || round.moves.length > 0) return round;
  const moves = movesBetween(earlier, round, moment.safety);
  return moves.length > 0 ? { ...round, moves } : round;
}

function answersTo(subject: Subject, number: number, { votes }: View): Codes {
  return codesOf(votes[number]?.[subject.item] ?? NOBODY, subject);
}

function itemsOfRound(
  rounds: ReleasedRounds,
  number: number,
  subject: Subject,
  view: View,
): { [statement: string]: PublishedItem } {
  const round = rounds[number] ?? UNRELEASED;
  const answers = answersTo(subject, number, view);
  const isSplit = view.segmentOf !== null && isClosed(number, view);
  return recall(round, `items of ${subject.key}`, [answers, view.k, isSplit], () => {
    const shown = shownAnswers(round);
    let heldBack = 0;
    for (const [voter, code] of answers) if (shown.get(voter) !== code) heldBack += 1;
    const distributions = (codes: Codes) =>
      distributionsOf(countCodes(codes.values(), subject.ratings), subject, view.k, round.isCoarse);
    const whole = distributions(shown);
    const groups = round.groups
      .map((segments) => ({ segments, codes: answersIn(round.blocks, segments) }))
      .filter(({ codes }) => codes.size > 0)
      .map(({ segments, codes }) => ({ segments, of: distributions(codes) }));
    return Object.fromEntries(
      subject.shows.map(({ statement }) => [
        statement,
        {
          heldBack,
          whole: whole[statement] ?? WITHHELD,
          groups:
            isSplit && groups.length > 1
              ? groups.map(({ segments, of }) => ({
                  segments,
                  distribution: of[statement] ?? WITHHELD,
                }))
              : [],
        },
      ]),
    );
  });
}

function changesOf(rounds: ReleasedRounds, subject: Subject, view: View): PublishedChange[] {
  const [statement = ''] = subject.shows.map((one) => one.statement);
  return view.shown
    .map((round) => ({
      question: view.question,
      statement,
      round,
      moves: rounds[round]?.moves ?? [],
    }))
    .filter(({ moves }) => moves.length > 0);
}

function participationIn(votes: VoteTable, number: number, id: string, question: Question): number {
  const items = new Set(subjectsOf(id, question).map(({ item }) => item));
  const answered = [...items].map((item) => votes[number]?.[item] ?? NOBODY);
  return answered.reduce((count, voters, index) => {
    const earlier = answered.slice(0, index);
    return (
      count +
      recall(voters, 'first here', earlier, () => {
        let first = 0;
        for (const voter in voters) {
          if (!earlier.some((others) => Object.hasOwn(others, voter))) first += 1;
        }
        return first;
      })
    );
  }, 0);
}

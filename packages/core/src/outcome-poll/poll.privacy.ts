import { inOrder } from '../document/index.ts';
import { isReason, segmentItem } from './poll.answer.ts';
import type {
  PublishedChange,
  PublishedGroup,
  PublishedItem,
  PublishedResults,
  PublishedRound,
} from './poll.published.ts';
import type { PollDocument, Question } from './poll.schema.ts';
import { type PollStage, type QuestionStage, stageOf } from './poll.stage.ts';
import type { VoteTable } from './poll.tally.ts';
import { advanceRound } from './privacy/advance.ts';
import { shownAnswers, UNRELEASED } from './privacy/blocks.ts';
import { distributionsOf, WITHHELD } from './privacy/distribution.ts';
import { answersIn, type SegmentOf } from './privacy/groups.ts';
import { movesBetween } from './privacy/moves.ts';
import type { Released, ReleasedRound, ReleasedRounds } from './privacy/released.ts';
import { countCodes, type Safety } from './privacy/safety.ts';
import { type Codes, codesOf, type Subject, subjectsOf } from './privacy/subjects.ts';

export { NOTHING_RELEASED, type Released } from './privacy/released.ts';

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
      if (view.segmentOf && view.shown.length > 0) segmentations[question.id] = at.segmentation;
      for (const subject of subjectsOf(question.id, question)) {
        const before = subjects[subject.key] ?? {};
        const after = advanceSubject(before, subject, view);
        subjects[subject.key] = after;
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

function segmentsIn(votes: VoteTable, segmentation: string): SegmentOf {
  const voters = votes[0]?.[segmentItem(segmentation)] ?? {};
  return (voter) => {
    const answer = Object.hasOwn(voters, voter) ? voters[voter]?.answer : undefined;
    return typeof answer === 'object' && !isReason(answer) ? (answer[0] ?? '') : '';
  };
}

function isClosed(number: number, { at }: View): boolean {
  return number < at.round || at.voting === 'closed';
}

function advanceSubject(before: ReleasedRounds, subject: Subject, view: View): ReleasedRounds {
  const rounds: { [round: number]: ReleasedRound } = { ...before };
  const safety = safetyOf(subject, view);
  for (const number of view.shown) {
    const round = advanceRound({
      number,
      rounds,
      answers: answersTo(subject, number, view),
      isClosed: isClosed(number, view),
      segmentOf: view.segmentOf,
      safety,
    });
    const earlier = rounds[number - 1];
    const isPaired = subject.kind === 'points' && earlier && isClosed(number, view);
    rounds[number] =
      isPaired && round.moves.length === 0
        ? { ...round, moves: movesBetween(earlier, round, safety) }
        : round;
  }
  return rounds;
}

function answersTo(subject: Subject, number: number, { votes }: View): Codes {
  return codesOf(votes[number]?.[subject.item] ?? {}, subject);
}

function safetyOf({ ratings }: Subject, { k }: View): Safety {
  return { k, ratings };
}

function itemsOfRound(
  rounds: ReleasedRounds,
  number: number,
  subject: Subject,
  view: View,
): { [statement: string]: PublishedItem } {
  const round = rounds[number] ?? UNRELEASED;
  const answers = answersTo(subject, number, view);
  const shown = shownAnswers(round);
  const heldBack = [...answers].filter(([voter, code]) => shown.get(voter) !== code).length;
  const distributions = (codes: Codes) =>
    distributionsOf(countCodes(codes.values(), subject.ratings), subject, view.k, round.isCoarse);
  const whole = distributions(shown);
  const groups =
    view.segmentOf && isClosed(number, view)
      ? round.groups
          .map((segments) => ({ segments, codes: answersIn(round.blocks, segments) }))
          .filter(({ codes }) => codes.size > 0)
          .map(({ segments, codes }) => ({ segments, of: distributions(codes) }))
      : [];
  return Object.fromEntries(
    subject.shows.map(({ statement }) => [
      statement,
      {
        heldBack,
        whole: whole[statement] ?? WITHHELD,
        groups:
          groups.length < 2
            ? []
            : groups.map(
                ({ segments, of }): PublishedGroup => ({
                  segments,
                  distribution: of[statement] ?? WITHHELD,
                }),
              ),
      },
    ]),
  );
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
  const voters = new Set<string>();
  for (const { item } of subjectsOf(id, question)) {
    for (const voter of Object.keys(votes[number]?.[item] ?? {})) voters.add(voter);
  }
  return voters.size;
}

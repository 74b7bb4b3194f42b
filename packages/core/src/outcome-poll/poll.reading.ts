import { type Identified, inOrder, recordAt } from '../document/index.ts';
import type {
  Band,
  Distribution,
  PublishedGroup,
  PublishedResults,
  PublishedRound,
  ReasonCounts,
} from './poll.published.ts';
import type { PollDocument, Question, Segmentation, Statement } from './poll.schema.ts';
import { type PollStage, stageOf } from './poll.stage.ts';
import {
  compareRounds,
  describeShape,
  type Interval,
  type OutcomeRanking,
  type RatingShape,
  type RatingSummary,
  type RoundChange,
  rankOutcomes,
  shareInterval,
  summarizeRatings,
} from './poll.statistics.ts';

/**
 * How far a room may look:
 * - `no-question`: the poll asks nothing;
 * - `waiting`: the question was not opened yet;
 * - `counting`: answers come in, and only their number is known;
 * - `hidden`: the facilitator shows no results;
 * - `too-few`: nothing can be shown of so few people;
 * - `shown`: there are results.
 */
export type ResultsStatus = 'no-question' | 'waiting' | 'counting' | 'hidden' | 'too-few' | 'shown';

/** A published distribution with its statistics. `n` counts answers, without the reasons for none. */
export type DistributionReading =
  | {
      readonly kind: 'ratings';
      readonly n: number;
      readonly summary: RatingSummary;
      readonly shape: RatingShape;
      readonly reasons: ReasonCounts;
    }
  | {
      readonly kind: 'picks';
      readonly n: number;
      readonly picked: number;
      /** Of `n`, 0–1; 0 for nobody. */
      readonly share: number;
      /** Wilson's 95 % interval of the share; `undefined` for nobody. */
      readonly interval: Interval | undefined;
      readonly reasons: ReasonCounts;
    }
  | {
      readonly kind: 'bands';
      readonly n: number;
      readonly bands: readonly Band[];
      readonly reasons: ReasonCounts;
    }
  | {
      readonly kind: 'nearly';
      readonly n: number;
      readonly picked: 'all' | 'none';
      readonly reasons: ReasonCounts;
    }
  | { readonly kind: 'withheld' };

/** The answers of a group. */
export interface GroupReading {
  /** The ids of the segments; an empty one stands for the people who named none. */
  readonly segments: readonly string[];
  readonly distribution: DistributionReading;
}

/** What is known of a statement or an option. */
export interface ItemReading {
  readonly id: string;
  readonly statement: Statement;
  readonly heldBack: number;
  readonly whole: DistributionReading;
  readonly groups: readonly GroupReading[];
  /** The same in the round before, where it may be compared. */
  readonly before: DistributionReading | undefined;
  /** What changed since; of ratings that are known point by point in both rounds. */
  readonly change: RoundChange | undefined;
}

/** What is known of a question in the round it is at. */
export interface ResultsReading {
  readonly status: ResultsStatus;
  readonly question: Identified<Question> | undefined;
  readonly round: number;
  /** How many people answered anything in this round. */
  readonly participation: number;
  /** What the groups belong to. */
  readonly segmentation: Identified<Segmentation> | undefined;
  /** In the order they are asked; empty unless results are shown. */
  readonly items: readonly ItemReading[];
  /** The one of them that the room discusses; empty for all. */
  readonly focus: string;
  /** Which outcomes can be told apart; for ratings only. */
  readonly ranking: OutcomeRanking | undefined;
}

/** What a question says at a moment, ready to be drawn, said and exported. */
export function readResults(
  poll: PollDocument,
  stage: PollStage,
  results: PublishedResults,
  id: string = stage.question,
): ResultsReading {
  const question = recordAt(poll.questions, id);
  const at = stageOf(stage, id);
  const published = roundOf(results, id, at.round);
  const status = statusOf(question, at, published);
  const before = status === 'shown' ? roundOf(results, id, at.round - 1) : undefined;
  const items =
    question && published && status === 'shown'
      ? readItems({ id, question, published, before, results })
      : [];
  const by = published?.segmentation ?? '';
  const split = recordAt(poll.segmentations, by);
  return {
    status,
    question: question && { ...question, id },
    round: at.round,
    participation: published?.participation ?? 0,
    segmentation: split && { ...split, id: by },
    items,
    focus:
      id === stage.question && recordAt(question?.statements ?? {}, stage.focus) ? stage.focus : '',
    ranking: question && rankItems(items, question),
  };
}

function roundOf({ rounds }: PublishedResults, question: string, round: number) {
  return rounds.find((one) => one.question === question && one.round === round);
}

function statusOf(
  question: Question | undefined,
  { voting, results }: ReturnType<typeof stageOf>,
  published: PublishedRound | undefined,
): ResultsStatus {
  if (!question) return 'no-question';
  if (results === 'hidden' && voting !== 'open') return voting === 'waiting' ? 'waiting' : 'hidden';
  const items = Object.values(published?.items ?? {});
  if (results === 'hidden') return 'counting';
  if (items.some(({ whole }) => whole.kind !== 'withheld')) return 'shown';
  if (voting === 'open' && items.length === 0) return 'counting';
  return voting === 'waiting' ? 'waiting' : 'too-few';
}

interface Reading {
  readonly id: string;
  readonly question: Question;
  readonly published: PublishedRound;
  readonly before: PublishedRound | undefined;
  readonly results: PublishedResults;
}

function readItems({ id, question, published, before, results }: Reading): ItemReading[] {
  return inOrder(question.statements).flatMap((statement) => {
    const item = recordAt(published.items, statement.id);
    if (!item) return [];
    const earlier = before && recordAt(before.items, statement.id)?.whole;
    const moves = results.changes.find(
      (change) =>
        change.question === id &&
        change.statement === statement.id &&
        change.round === published.round,
    )?.moves;
    return {
      id: statement.id,
      statement,
      heldBack: item.heldBack,
      whole: readDistribution(item.whole, question),
      groups: item.groups.map((group) => readGroup(group, question)),
      before: earlier && readDistribution(earlier, question),
      change: changeOf(item.whole, earlier, question, moves),
    };
  });
}

function readGroup({ segments, distribution }: PublishedGroup, question: Question): GroupReading {
  return { segments, distribution: readDistribution(distribution, question) };
}

/** A distribution with its statistics. */
export function readDistribution(
  distribution: Distribution,
  question: Question,
): DistributionReading {
  switch (distribution.kind) {
    case 'withheld':
    case 'nearly':
      return distribution;
    case 'bands':
      return { ...distribution, n: distribution.bands.reduce((sum, { count }) => sum + count, 0) };
    case 'points': {
      const { counts, reasons } = distribution;
      if (question.kind === 'rating') {
        const summary = summarizeRatings({ counts }, { scale: question.scale });
        return { kind: 'ratings', n: summary.n, summary, shape: describeShape(summary), reasons };
      }
      const [others = 0, picked = 0] = counts;
      const n = others + picked;
      const share = n === 0 ? 0 : picked / n;
      const interval = n === 0 ? undefined : shareInterval(picked, n);
      return { kind: 'picks', n, picked, share, interval, reasons };
    }
  }
}

function changeOf(
  now: Distribution,
  earlier: Distribution | undefined,
  question: Question,
  moves: readonly number[] | undefined,
): RoundChange | undefined {
  if (question.kind !== 'rating' || now.kind !== 'points' || earlier?.kind !== 'points') return;
  const options = { scale: question.scale, ...(moves && { pairs: moves }) };
  return compareRounds(earlier.counts, now.counts, options);
}

function rankItems(items: readonly ItemReading[], question: Question): OutcomeRanking | undefined {
  if (question.kind !== 'rating') return;
  const rated = items.flatMap(({ id, whole }) =>
    whole.kind === 'ratings' ? { id, counts: whole.summary.counts } : [],
  );
  return rankOutcomes(rated, { scale: question.scale });
}

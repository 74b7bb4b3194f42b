export { type Interval, shareInterval } from './statistics/intervals.ts';
export { type OutcomeRanking, type RatedOutcome, rankOutcomes } from './statistics/rank.ts';
export {
  compareRounds,
  type PairedChange,
  type RoundChange,
  type RoundOptions,
  type UnpairedChange,
} from './statistics/rounds.ts';
export {
  ONE_TO_TEN,
  type RatingOptions,
  type Ratings,
  type ScalePoints,
} from './statistics/scale.ts';
export { describeShape, type RatingShape } from './statistics/shape.ts';
export { type RatingSummary, summarizeRatings, type TopShare } from './statistics/summary.ts';

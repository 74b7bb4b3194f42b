export {
  type Answer,
  checkAnswer,
  isReason,
  itemOf,
  itemsOf,
  pointsOf,
  REASONS,
  type Reason,
  segmentItem,
  type Vote,
  type VoteProblem,
} from './poll.answer.ts';
export {
  answerText,
  type BallotItem,
  type BallotOption,
  type BallotProgress,
  ballotItems,
  ballotProgress,
  ballotRound,
  type ChoiceItem,
  type GivenAnswers,
  givenIn,
  highestPoint,
  isAnswered,
  nextItem,
  optionsOf,
  type RatingItem,
  reasonsFor,
  type SegmentItem,
  segmentItems,
} from './poll.ballot.ts';
export {
  evidenceQuestion,
  newPoll,
  outcomesQuestion,
  presetSegmentation,
  reachOf,
  SEGMENTATIONS,
  type SegmentationPreset,
} from './poll.catalogue.ts';
export {
  axisValue,
  axisX,
  CHART_WIDTH,
  type Chart,
  type ChartBox,
  type ChartForm,
  type ChartLabel,
  type ChartMarks,
  type ChartOptions,
  layoutChart,
} from './poll.chart.ts';
export {
  type ControlLink,
  controlLink,
  currentRound,
  reachesPoll,
  type SplitProblem,
  splitProblem,
  stepBack,
  stepForward,
} from './poll.control.ts';
export { figureForm, figurePeak, groupsOf, MOST_DOTS, wholesOf } from './poll.figure.ts';
export {
  BALLOT_FIELDS,
  type BallotForm,
  formValues,
  NONE_PICKED,
  readBallotForm,
  reasonValue,
} from './poll.form.ts';
export {
  MAX_PAPER_PEOPLE,
  type PaperAnswers,
  type PaperColumn,
  type PaperOptions,
  type PaperProblem,
  type PaperProblemReason,
  type PaperSheet,
  paperTable,
  readPaper,
} from './poll.import.ts';
export {
  createLocalPollSession,
  type LocalPollOptions,
  type LocalPollSession,
  type LocalPollState,
  type PaperRecord,
  type PollStorageLike,
  type TakenPaper,
} from './poll.local.ts';
export { orderItems, RESULT_ORDERS, type ResultOrder } from './poll.order.ts';
export { parsePoll } from './poll.parse.ts';
export {
  type Block,
  NOTHING_RELEASED,
  type Publication,
  type PublishPolicy,
  publishResults,
  type Released,
  type ReleasedRound,
  type ReleasedRounds,
} from './poll.privacy.ts';
export type { Refusal } from './poll.protocol.ts';
export {
  type Band,
  type Distribution,
  NO_RESULTS,
  type PublishedChange,
  type PublishedGroup,
  type PublishedItem,
  type PublishedResults,
  type PublishedRound,
  type ReasonCounts,
} from './poll.published.ts';
export {
  type DistributionReading,
  type GroupReading,
  type ItemReading,
  type ResultsReading,
  type ResultsStatus,
  readDistribution,
  readResults,
} from './poll.reading.ts';
export { type Rehearsal, rehearsePoll } from './poll.rehearsal.ts';
export {
  createRehearsalRoom,
  type RehearsalPace,
  type RehearsalPhones,
  type RehearsalRoom,
  type RehearsalRoomOptions,
  type RehearsalState,
} from './poll.rehearsal-room.ts';
export { SAMPLE_SHAPES, type SampleOptions, type SampleShape, sampleVotes } from './poll.sample.ts';
export type {
  ChoiceQuestion,
  PollDocument,
  Question,
  RatingQuestion,
  RatingScale,
  Segment,
  Segmentation,
  Statement,
  WHILE_OPEN,
  Wording,
} from './poll.schema.ts';
export {
  changeSentence,
  countWords,
  distributionSentence,
  type EarlierRound,
  figure,
  groupName,
  itemSentence,
  markWords,
  percent,
  promptOf,
  rankingSentences,
} from './poll.sentences.ts';
export type {
  AnswerState,
  ControlSession,
  GivenAnswer,
  PollSession,
  SessionLink,
  SessionState,
} from './poll.session.ts';
export {
  addStatement,
  askOwnGroups,
  askQuestion,
  askSegmentation,
  finishPoll,
  OWN_SEGMENTATION,
  QUESTION_PRESETS,
  type QuestionPreset,
  removeStatement,
  type SetupProblem,
  setupProblem,
  wordStatement,
} from './poll.setup.ts';
export {
  acceptsVote,
  controlPoll,
  newStage,
  type PollAction,
  type PollStage,
  type QuestionStage,
  stageOf,
} from './poll.stage.ts';
export {
  compareRounds,
  describeShape,
  type Interval,
  ONE_TO_TEN,
  type OutcomeRanking,
  type PairedChange,
  type RatedOutcome,
  type RatingOptions,
  type RatingShape,
  type RatingSummary,
  type Ratings,
  type RoundChange,
  type RoundOptions,
  rankOutcomes,
  type ScalePoints,
  shareInterval,
  summarizeRatings,
  type TopShare,
  type UnpairedChange,
} from './poll.statistics.ts';
export {
  type Counted,
  countVote,
  NO_VOTES,
  type OwnVoteTable,
  tallyVotes,
  type VoteTable,
} from './poll.tally.ts';
export {
  questionText,
  scaleText,
  segmentationText,
  segmentText,
  statementText,
  type Worded,
  wordingIn,
} from './poll.wording.ts';

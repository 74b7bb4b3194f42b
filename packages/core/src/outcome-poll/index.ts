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
  questionText,
  reachOf,
  SEGMENTATIONS,
  type SegmentationPreset,
  scaleText,
  segmentationText,
  segmentText,
  statementText,
  type Worded,
  wordingIn,
} from './poll.catalogue.ts';
export {
  currentRound,
  type SplitProblem,
  splitProblem,
  stepBack,
  stepForward,
} from './poll.control.ts';
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
export { parsePoll } from './poll.parse.ts';
export {
  NOTHING_RELEASED,
  type Publication,
  type PublishPolicy,
  publishResults,
  type Released,
} from './poll.privacy.ts';
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
export type {
  AnswerState,
  ControlSession,
  GivenAnswer,
  PollSession,
  SessionLink,
  SessionState,
} from './poll.session.ts';
export {
  controlPoll,
  newStage,
  type PollAction,
  type PollStage,
  type QuestionStage,
  stageOf,
} from './poll.stage.ts';
export { type Counted, NO_VOTES, tallyVotes, type VoteTable } from './poll.tally.ts';

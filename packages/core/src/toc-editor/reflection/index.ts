// An entry of its own: a page that shows a theory of change needs none of this before somebody
// reflects on it, plans or compares.

export {
  type AgendaEntry,
  type AgendaPathway,
  type RoundAgenda,
  roundAgenda,
} from './agenda.ts';
export {
  ACTORS,
  type Actor,
  CHALLENGE_PLACES,
  type ChallengePlace,
  DOCUMENTING_WAYS,
  type DocumentingWay,
  HORIZONS,
  type Horizon,
  LOG_KINDS,
  type LogKind,
  MARKS,
  type Mark,
  OCCASIONS,
  type Occasion,
  PLAN_STATES,
  type PlanState,
  SOURCES,
  type Source,
  VERDICTS,
  type Verdict,
} from './choices.ts';
export type { AdviceCommands } from './commands/advice.ts';
export {
  CHALLENGE_LISTS,
  type ChallengeAt,
  type ChallengeCommands,
  type ChallengeList,
} from './commands/challenges.ts';
export { FINDING_LISTS, type FindingList, type JudgementCommands } from './commands/judgements.ts';
export type { EntryToLog, LogCommands, SubjectOf } from './commands/log.ts';
export {
  ADAPTATION_TEXTS,
  type AdaptationText,
  type AdaptationToAdd,
  type PlanCommands,
  TASK_TEXTS,
  type TaskText,
  type TaskToAdd,
} from './commands/plan.ts';
export {
  ROUND_TEXTS,
  type RoundCommands,
  type RoundText,
  type RoundToOpen,
} from './commands/rounds.ts';
export type { VersionCommands } from './commands/versions.ts';
export { type ReflectionCommands, reflectionCommands } from './commands.ts';
export { compareToc, type TocDifference } from './compare.ts';
export {
  considerationsOf,
  isOpenConsideration,
  PRESET_CONSIDERATIONS,
  type ShownConsideration,
} from './considerations.ts';
export { addDays, type Day, dayInWords, daysBetween, isDay } from './days.ts';
export {
  type Compared,
  type DifferenceMarks,
  describeDifference,
  differenceMarks,
} from './differences.ts';
export {
  type GivenVerdict,
  lastVerdict,
  type PathwayHistory,
  type ReflectionHistory,
  reflectionHistory,
  roundsInOrder,
  roundTitle,
} from './history.ts';
export { concerns, logInOrder, pathwayTitle, subjectInWords, waitingLog } from './log.ts';
export {
  actionPlan,
  dueInWords,
  isOverdue,
  PLAN_SORTS,
  type PlanQuery,
  type PlanRow,
  type PlanSort,
  responsiblePeople,
} from './plan.ts';
export type {
  Adaptation,
  Challenge,
  Consideration,
  Documenting,
  Judgement,
  LogEntry,
  Point,
  Reflection,
  Round,
  Subject,
  Success,
  Task,
} from './records.ts';
export { theoryAtRound, theoryOf, versionsInOrder, versionTitle } from './versions.ts';

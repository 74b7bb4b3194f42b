export {
  AXIS,
  distanceOf,
  type ForceState,
  importanceAt,
  stateOf,
  THICKNESS,
} from './board.axis.ts';
export {
  type BoardContent,
  forceName,
  type NewForce,
  newBoard,
  oppositeSide,
  presetId,
  SUBJECT_FACTS,
  type SubjectFacts,
} from './board.catalogue.ts';
export {
  balanceSentence,
  boardTitle,
  describeBoardChange,
  describeBoardPath,
  describeBoardValue,
} from './board.changes.ts';
export { exampleBoard } from './board.example.ts';
export {
  type DropTarget,
  type Gesture,
  type GestureEffect,
  type GestureEvent,
  type GestureKind,
  gestureReducer,
  HOLD_TIME,
  IDLE,
  type Point,
  SLOP,
} from './board.gestures.ts';
export type { ImportedAction, ImportedForce } from './board.import.ts';
export {
  ADVICES,
  type Advice,
  type Priority,
  whatToWorkOnFirst,
} from './board.priorities.ts';
export {
  type Action,
  type Actor,
  BOARD_KIND,
  BOARD_VERSION,
  type Board,
  FORCE_SUBJECTS,
  type Force,
  type ForcefieldBoardDocument,
  type ForceSubject,
  forcefieldBoardSchema,
  IMPORTANCES,
  type Importance,
  INFLUENCES,
  type Influence,
} from './board.schema.ts';
export {
  type Arrangement,
  actionsOf,
  actorsOf,
  asksForActions,
  balanceOf,
  boardsInOrder,
  forcesOn,
  isMitigated,
  isWritten,
  NO_WHAT_IF,
  type SideBalance,
  STRENGTH,
  type WhatIf,
} from './board.selectors.ts';
export {
  BOARD_STEPS,
  type BoardStep,
  nextStep,
  type PlanGap,
  planGap,
  type StepProgress,
  stepsOf,
} from './board.steps.ts';
export {
  createForcefieldBoardStore,
  type ForcefieldBoardCommands,
  type ForcefieldBoardStore,
} from './board.store.ts';
export type { BoardCommands } from './commands/boards.ts';
export type { ForceCommands } from './commands/forces.ts';
export type { ImportCommands } from './commands/import.ts';
export type { PlanCommands } from './commands/plan.ts';

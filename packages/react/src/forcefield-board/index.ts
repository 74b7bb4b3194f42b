export type {
  Anatomy,
  DescribeChange,
  ErrorBoundaryProps,
  NamedPart,
  PartAnatomy,
  PartNames,
  PartProps,
  Parts,
  StatesOf,
  StateValues,
  WidgetRootProps,
} from '../ui/index.ts';
export { BoardBalance, type BoardBalanceProps } from './BoardBalance.tsx';
export { BoardEmpty, type BoardEmptyProps } from './BoardEmpty.tsx';
export { BoardField, type BoardFieldProps } from './BoardField.tsx';
export { BoardForce, type BoardForceProps } from './BoardForce.tsx';
export { BoardForceDialog, type BoardForceDialogProps } from './BoardForceDialog.tsx';
export { BoardGoal, type BoardGoalProps, BoardNotes, type BoardNotesProps } from './BoardGoal.tsx';
export { BoardImportDialog, type BoardImportDialogProps } from './BoardImportDialog.tsx';
export { BoardPriorities, type BoardPrioritiesProps } from './BoardPriorities.tsx';
export { BoardRoot, type BoardRootProps } from './BoardRoot.tsx';
export { BoardSteps, type BoardStepsProps } from './BoardSteps.tsx';
export { BoardSwitcher, type BoardSwitcherProps } from './BoardSwitcher.tsx';
export { BoardTools, type BoardToolsProps } from './BoardTools.tsx';
export { BoardWhatIf, type BoardWhatIfProps } from './BoardWhatIf.tsx';
export type { FocusWish, Output as BoardOutput, Sitting as BoardSitting } from './board.context.ts';
export type { ForceDetailsProps } from './ForceDetails.tsx';
export { ForcefieldBoard, type ForcefieldBoardProps } from './ForcefieldBoard.tsx';
export type { ImportTableProps } from './ImportTable.tsx';

export type { LifecycleMatrixStore, MatrixFilter } from '@uptake/core/lifecycle-matrix';
export type {
  DescribeChange,
  ErrorBoundaryProps,
  PartProps,
  WidgetRootProps,
} from '../ui/index.ts';
export { LifecycleMatrix, type LifecycleMatrixProps } from './LifecycleMatrix.tsx';
export { MatrixAddCategory, type MatrixAddCategoryProps } from './MatrixAddCategory.tsx';
export { MatrixCategoryDialog } from './MatrixCategoryDialog.tsx';
export { MatrixCell, type MatrixCellProps } from './MatrixCell.tsx';
export { MatrixCellDialog } from './MatrixCellDialog.tsx';
export {
  MatrixCoverage,
  MatrixCoverageBar,
  type MatrixCoverageBarProps,
  type MatrixCoverageProps,
} from './MatrixCoverage.tsx';
export { MatrixExampleDialog } from './MatrixExampleDialog.tsx';
export {
  MatrixExample,
  type MatrixExampleProps,
  MatrixExamples,
  type MatrixExamplesProps,
} from './MatrixExamples.tsx';
export { MatrixFilters, type MatrixFiltersProps } from './MatrixFilters.tsx';
export { MatrixGaps, type MatrixGapsProps } from './MatrixGaps.tsx';
export { MatrixGoal, type MatrixGoalProps } from './MatrixGoal.tsx';
export { MatrixRoot, type MatrixRootProps } from './MatrixRoot.tsx';
export { MatrixStageList, type MatrixStageListProps } from './MatrixStageList.tsx';
export { MatrixStart, type MatrixStartProps } from './MatrixStart.tsx';
export { MatrixTable, type MatrixTableProps } from './MatrixTable.tsx';
export { MatrixToolbar, type MatrixToolbarProps } from './MatrixToolbar.tsx';
export {
  MATRIX_VIEWS,
  type MatrixDialogProps,
  type MatrixOpened,
  type MatrixView,
} from './matrix.context.ts';

import { forwardRef } from 'react';
import { MatrixAddCategory } from './MatrixAddCategory.tsx';
import { MatrixCategoryDialog } from './MatrixCategoryDialog.tsx';
import { MatrixCellDialog } from './MatrixCellDialog.tsx';
import { MatrixCoverage } from './MatrixCoverage.tsx';
import { MatrixExampleDialog } from './MatrixExampleDialog.tsx';
import { MatrixExamples } from './MatrixExamples.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import { MatrixGaps } from './MatrixGaps.tsx';
import { MatrixGoal } from './MatrixGoal.tsx';
import { MatrixRoot, type MatrixRootProps } from './MatrixRoot.tsx';
import { MatrixStageList } from './MatrixStageList.tsx';
import { MatrixStart } from './MatrixStart.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixToolbar } from './MatrixToolbar.tsx';
import { useSession } from './matrix.context.ts';

/** The props of a {@link LifecycleMatrix}; the rest goes to the `section`. */
export type LifecycleMatrixProps = Omit<MatrixRootProps, 'children'>;

/**
 * The lifecycle matrix, ready to use: a network plans which activities it runs at which stage of
 * the evidence lifecycle, and sees what is covered and what is missing.
 */
export const LifecycleMatrix = forwardRef<HTMLElement, LifecycleMatrixProps>(
  function LifecycleMatrix(props, ref) {
    return (
      <MatrixRoot {...props} ref={ref}>
        <MatrixStart />
        <MatrixGoal />
        <MatrixToolbar />
        <View />
        <MatrixCellDialog />
        <MatrixCategoryDialog />
        <MatrixExampleDialog />
      </MatrixRoot>
    );
  },
);

function View() {
  const view = useSession((session) => session.view);
  if (view === 'examples') return <MatrixExamples />;
  return (
    <>
      <MatrixFilters />
      {view === 'gaps' ? (
        <MatrixGaps />
      ) : (
        <>
          <MatrixCoverage />
          <MatrixTable />
          <MatrixStageList />
          <MatrixAddCategory />
        </>
      )}
    </>
  );
}

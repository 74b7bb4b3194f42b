import { forwardRef } from 'react';
import { useOnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The category that was opened. It is fetched while the page is idle. */
export const MatrixCategoryDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixCategoryDialog(props, ref) {
    const code = useOnDemand(matrixOnDemand);
    return code ? <code.CategoryDetails {...props} dialogRef={ref} /> : null;
  },
);

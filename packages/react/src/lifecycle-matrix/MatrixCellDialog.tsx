import { forwardRef } from 'react';
import { useOnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The plan of the cell that was opened. It is fetched while the page is idle. */
export const MatrixCellDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixCellDialog(props, ref) {
    const code = useOnDemand(matrixOnDemand);
    return code ? <code.CellDetails {...props} dialogRef={ref} /> : null;
  },
);

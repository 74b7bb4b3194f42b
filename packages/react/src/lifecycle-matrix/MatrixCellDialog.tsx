import { forwardRef } from 'react';
import { OnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';

const fetchDetails = () => import('./CellDetails.tsx').then((file) => file.CellDetails);

/** The plan of the cell that was opened. It is fetched while the page is idle. */
export const MatrixCellDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixCellDialog(props, ref) {
    return <OnDemand part={fetchDetails} {...props} dialogRef={ref} />;
  },
);

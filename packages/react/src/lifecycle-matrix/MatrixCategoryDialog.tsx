import { forwardRef } from 'react';
import { OnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';

const fetchDetails = () => import('./CategoryDetails.tsx').then((file) => file.CategoryDetails);

/** The category that was opened. It is fetched while the page is idle. */
export const MatrixCategoryDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixCategoryDialog(props, ref) {
    return <OnDemand part={fetchDetails} {...props} dialogRef={ref} />;
  },
);

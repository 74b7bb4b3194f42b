import { forwardRef } from 'react';
import { OnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';

const fetchDetails = () => import('./ExampleDetails.tsx').then((file) => file.ExampleDetails);

/** The example that was opened. It is fetched while the page is idle. */
export const MatrixExampleDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixExampleDialog(props, ref) {
    return <OnDemand part={fetchDetails} {...props} dialogRef={ref} />;
  },
);

import { forwardRef } from 'react';
import { OnDemand } from '../ui/index.ts';
import type { ForceDetailsProps } from './ForceDetails.tsx';

const fetchDetails = () => import('./ForceDetails.tsx').then((file) => file.ForceDetails);

/** The props of a {@link BoardForceDialog}; they go to the `dialog`. */
export interface BoardForceDialogProps extends Omit<ForceDetailsProps, 'dialogRef'> {}

/** The details of the force that was chosen. They are fetched while the page is idle. */
export const BoardForceDialog = forwardRef<HTMLDialogElement, BoardForceDialogProps>(
  function BoardForceDialog(props, ref) {
    return <OnDemand part={fetchDetails} {...props} dialogRef={ref} />;
  },
);

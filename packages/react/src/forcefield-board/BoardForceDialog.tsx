import { forwardRef } from 'react';
import { useOnDemand } from '../ui/index.ts';
import { boardOnDemand } from './board.on-demand.ts';
import type { ForceDetailsProps } from './ForceDetails.tsx';

/** The props of a {@link BoardForceDialog}; they go to the `dialog`. */
export interface BoardForceDialogProps extends Omit<ForceDetailsProps, 'dialogRef'> {}

/** The details of the force that was chosen. They are fetched while the page is idle. */
export const BoardForceDialog = forwardRef<HTMLDialogElement, BoardForceDialogProps>(
  function BoardForceDialog(props, ref) {
    const code = useOnDemand(boardOnDemand);
    return code ? <code.ForceDetails {...props} dialogRef={ref} /> : null;
  },
);

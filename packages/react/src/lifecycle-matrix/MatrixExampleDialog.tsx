import { forwardRef } from 'react';
import { useOnDemand } from '../ui/index.ts';
import type { MatrixDialogProps } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The example that was opened. It is fetched while the page is idle. */
export const MatrixExampleDialog = forwardRef<HTMLDialogElement, MatrixDialogProps>(
  function MatrixExampleDialog(props, ref) {
    const code = useOnDemand(matrixOnDemand);
    return code ? <code.ExampleDetails {...props} dialogRef={ref} /> : null;
  },
);

import { forwardRef } from 'react';
import { useOnDemand } from '../ui/index.ts';
import { boardOnDemand } from './board.on-demand.ts';
import type { ImportTableProps } from './ImportTable.tsx';

/** The props of a {@link BoardImportDialog}; the rest goes to the `dialog`. */
export interface BoardImportDialogProps extends Omit<ImportTableProps, 'dialogRef'> {}

/** Takes over a table of Annex 2. It is fetched while the page is idle. */
export const BoardImportDialog = forwardRef<HTMLDialogElement, BoardImportDialogProps>(
  function BoardImportDialog(props, ref) {
    const code = useOnDemand(boardOnDemand);
    return code ? <code.ImportTable {...props} dialogRef={ref} /> : null;
  },
);

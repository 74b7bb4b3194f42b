import { forwardRef } from 'react';
import { OnDemand } from '../ui/index.ts';
import type { ImportTableProps } from './ImportTable.tsx';

const fetchTable = () => import('./ImportTable.tsx').then((file) => file.ImportTable);

/** The props of a {@link BoardImportDialog}; the rest goes to the `dialog`. */
export interface BoardImportDialogProps extends Omit<ImportTableProps, 'dialogRef'> {}

/** Takes over a table of Annex 2. It is fetched while the page is idle. */
export const BoardImportDialog = forwardRef<HTMLDialogElement, BoardImportDialogProps>(
  function BoardImportDialog(props, ref) {
    return <OnDemand part={fetchTable} {...props} dialogRef={ref} />;
  },
);

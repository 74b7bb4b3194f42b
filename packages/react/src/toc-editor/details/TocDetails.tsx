import { forwardRef } from 'react';
import { useOnDemand } from '../../ui/index.ts';
import { useSitting } from '../toc.context.ts';
import { tocOnDemand } from '../toc.on-demand.ts';
import type { DetailsDialogProps } from './DetailsDialog.tsx';

/** The props of {@link TocDetails}; they go to the `dialog`. */
export type TocDetailsProps = Omit<DetailsDialogProps, 'dialogRef' | 'subject'>;

/** The details of the node or the link that was opened. They are fetched while the page is idle. */
export const TocDetails = forwardRef<HTMLDialogElement, TocDetailsProps>(
  function TocDetails(props, ref) {
    const code = useOnDemand(tocOnDemand);
    const subject = useSitting(({ edited }) => edited);
    return code && subject ? (
      <code.DetailsDialog {...props} subject={subject} dialogRef={ref} />
    ) : null;
  },
);

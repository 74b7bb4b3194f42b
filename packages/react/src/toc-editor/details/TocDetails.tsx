import { forwardRef } from 'react';
import { type PartProps, useOnDemand } from '../../ui/index.ts';
import { useSitting } from '../toc.context.ts';
import { tocOnDemand } from '../toc.on-demand.ts';

/** The props of {@link TocDetails}; they go to the `dialog`. */
export type TocDetailsProps = Omit<PartProps<'dialog'>, 'part' | 'children'>;

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

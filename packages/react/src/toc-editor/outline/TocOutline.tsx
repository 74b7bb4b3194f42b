import { forwardRef } from 'react';
import { type PartProps, useOnDemand } from '../../ui/index.ts';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';
import { outlineOnDemand } from '../toc.on-demand.ts';

/** The props of a {@link TocOutline}. */
export type TocOutlineProps = Omit<PartProps<'div'>, 'children'>;

/**
 * The theory of change as a nested list in which everything can be done: what a phone, a screen
 * reader and a fast typist use. Until its code is fetched, it is there to be read.
 */
export const TocOutline = forwardRef<HTMLDivElement, TocOutlineProps>(
  function TocOutline(props, ref) {
    const code = useOnDemand(outlineOnDemand);
    return (
      <div {...props} {...toc.part('outline', {}, props)} ref={ref}>
        {code ? <code.OutlineBody /> : <TocReading />}
      </div>
    );
  },
);

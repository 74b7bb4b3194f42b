import { forwardRef } from 'react';
import type { PartProps } from '../../ui/index.ts';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';

/** The props of a {@link TocOutline}. */
export type TocOutlineProps = Omit<PartProps<'div'>, 'children'>;

/** The theory of change as a nested list. */
export const TocOutline = forwardRef<HTMLDivElement, TocOutlineProps>(
  function TocOutline(props, ref) {
    return (
      <div {...props} {...toc.part('outline', {}, props)} ref={ref}>
        <TocReading />
      </div>
    );
  },
);

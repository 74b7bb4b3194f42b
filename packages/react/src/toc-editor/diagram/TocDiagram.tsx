import { forwardRef } from 'react';
import type { PartProps } from '../../ui/index.ts';
import { TocReading } from '../TocReading.tsx';
import { TocStart } from '../TocStart.tsx';
import { toc } from '../toc.anatomy.ts';

/** The props of a {@link TocDiagram}. */
export type TocDiagramProps = Omit<PartProps<'div'>, 'children'>;

/** The theory of change as a picture: nodes in lanes, and the links between them. */
export const TocDiagram = forwardRef<HTMLDivElement, TocDiagramProps>(
  function TocDiagram(props, ref) {
    return (
      <div {...props} {...toc.part('diagram', {}, props)} ref={ref}>
        <TocStart />
        <TocReading />
      </div>
    );
  },
);

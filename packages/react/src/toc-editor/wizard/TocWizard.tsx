import { forwardRef } from 'react';
import type { PartProps } from '../../ui/index.ts';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';

/** The props of a {@link TocWizard}. */
export type TocWizardProps = Omit<PartProps<'div'>, 'children'>;

/** The theory of change , tailored backwards. */
export const TocWizard = forwardRef<HTMLDivElement, TocWizardProps>(function TocWizard(props, ref) {
  return (
    <div {...props} {...toc.part('wizard', {}, props)} ref={ref}>
      <TocReading />
    </div>
  );
});

import { forwardRef } from 'react';
import { type PartProps, useOnDemand } from '../../ui/index.ts';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';
import { wizardOnDemand } from '../toc.on-demand.ts';

/** The props of a {@link TocWizard}. */
export type TocWizardProps = Omit<PartProps<'div'>, 'children'>;

/**
 * Tailors a theory of change backwards, one question after the other (report, Annex 3, step 1). It
 * begins with the first step that is not done, so it can be left and taken up again.
 */
export const TocWizard = forwardRef<HTMLDivElement, TocWizardProps>(function TocWizard(props, ref) {
  const code = useOnDemand(wizardOnDemand);
  return (
    <div {...props} {...toc.part('wizard', {}, props)} ref={ref}>
      {code ? <code.WizardBody /> : <TocReading />}
    </div>
  );
});

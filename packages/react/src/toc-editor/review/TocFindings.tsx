import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { type PartProps, useOnDemand } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { tocOnDemand } from '../toc.on-demand.ts';

/** The props of {@link TocFindings}. */
export type TocFindingsProps = Omit<PartProps<'section'>, 'children'>;

/** What the theory of change lacks, what to do about it, and the way there. */
export const TocFindings = forwardRef<HTMLElement, TocFindingsProps>(
  function TocFindings(props, ref) {
    const { t } = useTranslator();
    const code = useOnDemand(tocOnDemand);
    return (
      <section
        aria-label={t('toc.findings')}
        {...props}
        {...toc.part('findings', {}, props)}
        ref={ref}
      >
        {code && (
          <>
            <h2>{t('toc.findings')}</h2>
            <code.FindingList />
          </>
        )}
      </section>
    );
  },
);

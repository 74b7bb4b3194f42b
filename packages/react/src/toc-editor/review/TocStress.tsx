import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { type PartProps, useOnDemand } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting } from '../toc.context.ts';
import { tocOnDemand } from '../toc.on-demand.ts';

/** The props of {@link TocStress}. */
export type TocStressProps = Omit<PartProps<'section'>, 'children'>;

/** Supposes that some of it fails, and says what still stands. Nothing of it enters the document. */
export const TocStress = forwardRef<HTMLElement, TocStressProps>(function TocStress(props, ref) {
  const { t } = useTranslator();
  const code = useOnDemand(tocOnDemand);
  const isActive = useSitting(({ failed }) => failed.size > 0);
  return (
    <section
      aria-label={t('toc.stress')}
      {...props}
      {...toc.part('stress', { 'data-active': isActive }, props)}
      ref={ref}
    >
      {code && (
        <>
          <h2>{t('toc.stress')}</h2>
          <p>{t('toc.stress.hint')}</p>
          <code.StressTrial />
        </>
      )}
    </section>
  );
});

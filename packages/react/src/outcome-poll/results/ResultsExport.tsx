import { forwardRef, useState } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnDemand } from '../../ui/on-demand.ts';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';
import { outputOnDemand } from './results.on-demand.ts';

/** A file that results are sent out as. */
export type ResultsFile = 'csv' | 'codebook' | 'json' | 'svg' | 'png';

const FILES: readonly ResultsFile[] = ['csv', 'codebook', 'json', 'svg', 'png'];

/** The props of a {@link ResultsExport}. */
export interface ResultsExportProps extends PartProps<'section'> {}

/** Sends out what was published, as tables and as a figure; the code for it arrives when idle. */
export const ResultsExport = forwardRef<HTMLElement, ResultsExportProps>(
  function ResultsExport(props, ref) {
    const scope = useResults();
    const { t } = scope.translator;
    const [hasFailed, setFailed] = useState(false);
    useOnDemand(outputOnDemand);
    if (scope.reading.status !== 'shown') return null;
    const send = async (file: ResultsFile) => {
      try {
        const { sendResults } = await outputOnDemand.fetch();
        await sendResults(file, scope);
        setFailed(false);
      } catch {
        setFailed(true);
      }
    };
    return (
      <section
        aria-label={t('poll.export.title')}
        {...props}
        {...anatomy.part('resultsExport', {}, props)}
        ref={ref}
      >
        <strong aria-hidden="true">{t('poll.export.title')}</strong>
        {FILES.map((file) => (
          <Button key={file} onClick={() => void send(file)}>
            {t(`poll.export.${file}`)}
          </Button>
        ))}
        <p role="status">{hasFailed && t('poll.export.png.failed')}</p>
      </section>
    );
  },
);

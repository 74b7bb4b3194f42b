import { createTranslator, type Translator } from '@uptake/core/i18n';
import exportWords from '@uptake/core/locales/exports/en';
import words from '@uptake/core/locales/results/en';
import { questionText } from '@uptake/core/outcome-poll';
import {
  codebookToCsv,
  resultsToCsv,
  resultsToJson,
  resultsToSvg,
} from '@uptake/core/outcome-poll/formats';
import { download } from '../../ui/download.ts';
import { toImage } from '../../ui/image.ts';
import type { ResultsFile } from './ResultsExport.tsx';
import type { ResultsScope } from './results.context.ts';

/**
 * Offers the results as a file.
 *
 * @throws Error when the page may not draw an image
 */
export async function sendResults(file: ResultsFile, scope: ResultsScope): Promise<void> {
  const { poll, results, reading, order } = scope;
  const translator = withExportWords(scope);
  const { question } = reading;
  const title = question ? questionText(question, translator) : translator.t('poll.results.title');
  const drawing = () => resultsToSvg(poll, reading, translator, { order });
  switch (file) {
    case 'csv':
      return download(`${title}.csv`, 'text/csv', resultsToCsv(poll, results, translator));
    case 'codebook': {
      const name = `${title} ${translator.t('poll.export.codebook')}.csv`;
      return download(name, 'text/csv', codebookToCsv(translator));
    }
    case 'json':
      return download(
        `${title}.json`,
        'application/json',
        resultsToJson(poll, results, translator),
      );
    case 'svg':
      return download(`${title}.svg`, 'image/svg+xml', drawing());
    case 'png':
      return download(`${title}.png`, 'image/png', await toImage(drawing()));
  }
}

/** Without a provider the words of the files are not there before the files. */
function withExportWords({ locale, catalogues }: ResultsScope): Translator {
  return createTranslator({ locale, catalogues: [...catalogues, words, exportWords] });
}

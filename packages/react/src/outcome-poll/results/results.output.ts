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
import type { ResultsFile } from './ResultsExport.tsx';
import type { ResultsScope } from './results.context.ts';

/** The picture is twice as fine as the drawing: for print and for a projector. */
const PIXELS = 2;

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

/**
 * An SVG drawing as a PNG image.
 *
 * @throws Error when the page's policy forbids it
 */
export async function toImage(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PIXELS;
    canvas.height = image.naturalHeight * PIXELS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No image was made'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

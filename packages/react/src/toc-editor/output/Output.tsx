import { toText } from '@uptake/core';
import { tocTitle } from '@uptake/core/toc-editor';
import {
  tocToCsv,
  tocToDot,
  tocToMarkdown,
  tocToMermaid,
  tocToSvg,
} from '@uptake/core/toc-editor/formats';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { toImage } from '../../ui/image.ts';
import { download, ui } from '../../ui/index.ts';
import { usePrint } from '../../ui/print.tsx';
import { TocContext, type TocOutput, useSitting, useToc } from '../toc.context.ts';
import { PrintedPage } from './PrintedPage.tsx';

/** The ending and the media type of each file. */
const FILES: Readonly<
  Record<Exclude<TocOutput, `print-${string}`>, readonly [ending: string, type: string]>
> = {
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
  markdown: ['md', 'text/markdown'],
  mermaid: ['mmd', 'text/vnd.mermaid'],
  dot: ['gv', 'text/vnd.graphviz'],
};

/** Sends out what the sitting asks for: a file, or all of it to the printer. */
export function Output() {
  const translator = useTranslator();
  const scope = useToc();
  const { store, remember } = scope;
  const output = useSitting((sitting) => sitting.output);
  const print = usePrint();
  const place = useRef<HTMLSpanElement>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!output) return;
    remember({ output: undefined });
    setFailed(false);
    const { t } = translator;
    const { document } = store.getState();
    const title = tocTitle(document, t);
    const contentOf: Readonly<Record<keyof typeof FILES, () => string | Promise<Blob>>> = {
      json: () => toText(store.toJSON()),
      csv: () => tocToCsv(document, t),
      svg: () => tocToSvg(document, translator),
      png: () => toImage(tocToSvg(document, translator)),
      markdown: () => tocToMarkdown(document, translator),
      mermaid: () => tocToMermaid(document, t),
      dot: () => tocToDot(document, t),
    };
    if (output === 'print-a4' || output === 'print-a3') {
      if (!place.current) return;
      const page = (
        <TocContext.Provider value={{ ...scope, readOnly: true }}>
          <PrintedPage paper={output === 'print-a3' ? 'A3' : 'A4'} />
        </TocContext.Provider>
      );
      void print(page, title, place.current, output === 'print-a3' ? 'A3' : 'A4');
      return;
    }
    const [ending, type] = FILES[output];
    const send = async () => download(`${title}.${ending}`, type, await contentOf[output]());
    send().catch(() => setFailed(true));
  }, [output, store, scope, translator, remember, print]);
  return (
    <>
      <span {...ui.part('hidden')} ref={place} />
      {hasFailed && (
        <p role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
          {translator.t('toc.export.failed')}
        </p>
      )}
    </>
  );
}

import { toText } from '@uptake/core';
import { matrixToCsv, matrixToSvg } from '@uptake/core/lifecycle-matrix/formats';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { download, ui } from '../ui/index.ts';
import { usePrint } from '../ui/print.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { useMatrix, useSession } from './matrix.context.ts';

/** Sends out what the sitting asks for: a file, or the matrix as it stands to the printer. */
export function MatrixOutput() {
  const translator = useTranslator();
  const { store, session } = useMatrix();
  const output = useSession((state) => state.output);
  const print = usePrint();
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!output) return;
    session.setState({ output: undefined });
    const { document } = store.getState();
    const title = document.goal || translator.t('matrix.title');
    const offer = (type: string, text: string) => download(`${title}.${output}`, type, text);
    if (output === 'json') offer('application/json', toText(document));
    else if (output === 'csv') offer('text/csv', matrixToCsv(document, translator));
    else if (output === 'svg') offer('image/svg+xml', matrixToSvg(document, translator));
    else if (place.current) void print(<MatrixPicture document={document} />, title, place.current);
  }, [output, store, session, translator, print]);
  return <span {...ui.part('hidden')} ref={place} />;
}

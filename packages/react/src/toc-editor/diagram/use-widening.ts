import { TOC_MEASURES, textWidth } from '@uptake/core/toc-editor';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';

/** Room for letters that the sample does not have. */
const SPARE = 1.02;

/**
 * How much wider the host sets text than was estimated; 1 for no wider, as with the common faces.
 * The estimate is what the server and the first render go by.
 */
export function useWidening(place: RefObject<HTMLElement | null>): number {
  const { t } = useTranslator();
  const [widening, setWidening] = useState(1);
  useEffect(() => {
    if (!place.current) return;
    const { ownerDocument } = place.current;
    const sample = ownerDocument.createElement('span');
    sample.textContent = t('toc.start');
    sample.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap';
    sample.style.fontSize = `${TOC_MEASURES.fontSize}px`;
    place.current.append(sample);
    const estimate = textWidth(sample.textContent, TOC_MEASURES.fontSize);
    const found = sample.getBoundingClientRect().width / scaleOf(place.current) / estimate;
    sample.remove();
    setWidening(found > 1 ? found * SPARE : 1);
  }, [place, t]);
  return widening;
}

/** A host may show all of us larger or smaller. */
function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

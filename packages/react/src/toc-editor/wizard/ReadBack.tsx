import { pathwaySentence, pathwaysInOrder, proposePathways } from '@uptake/core/toc-editor';
import { useDeferredValue, useId, useMemo } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';
import { useTocDocument } from '../toc.context.ts';

/** The pathways as they read so far: those of the network, or else the ones that are proposed. */
export function ReadBack() {
  const translator = useTranslator();
  const { t } = translator;
  const heading = useId();
  const document = useDeferredValue(useTocDocument((one) => one));
  const pathways = useMemo(() => {
    const own = pathwaysInOrder(document);
    return own.length > 0 ? own : proposePathways(document).map((one) => ({ ...one, name: '' }));
  }, [document]);
  return (
    <section aria-labelledby={heading} {...toc.part('readBack')}>
      <h3 id={heading}>{t('toc.wizard.reads')}</h3>
      {pathways.length === 0 && <p>{t('toc.pathways.none')}</p>}
      <ul>
        {pathways.map((pathway) => (
          <li key={Object.keys(pathway.nodes).join(' ')}>
            {pathway.name && <strong dir="auto">{pathway.name}</strong>}
            <p dir="auto">{pathwaySentence(document, pathway, translator)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

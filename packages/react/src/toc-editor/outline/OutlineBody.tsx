import { shownComponents } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { TocStart } from '../TocStart.tsx';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocShallow } from '../toc.context.ts';
import { LeftOut } from './LeftOut.tsx';
import { OutlineLane } from './OutlineLane.tsx';
import { TocLanguages } from './TocLanguages.tsx';
import { TocPathways } from './TocPathways.tsx';

/** Everything of the outline: the components with their nodes, the pathways, the languages. */
export function OutlineBody() {
  const { t } = useTranslator();
  const { readOnly, remember } = useToc();
  const components = useTocShallow(shownComponents);
  return (
    <>
      <TocStart onBegun={(node) => remember({ wanted: { on: 'node', node } })} />
      {!readOnly && (
        <details {...toc.part('outlineKeys')}>
          <summary>{t('toc.keys')}</summary>
          <p>{t('toc.keys.text')}</p>
        </details>
      )}
      {components.map((component) => (
        <OutlineLane key={component} component={component} />
      ))}
      <LeftOut />
      <TocPathways />
      {!readOnly && <TocLanguages />}
    </>
  );
}

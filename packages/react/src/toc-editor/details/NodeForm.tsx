import { componentName, shownComponents, type TocNode } from '@uptake/core/toc-editor';
import { useId } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Select, TextArea, TextField } from '../../ui/index.ts';
import { OutlineLinks } from '../outline/OutlineLinks.tsx';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument, useTocShallow } from '../toc.context.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { LinkAdder } from './LinkAdder.tsx';
import { NodeText, TranslationText } from './NodeText.tsx';

interface NodeFormProps {
  readonly id: string;
  readonly node: TocNode;
}

/** Everything about a node, to be written. */
export function NodeForm({ id, node }: NodeFormProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const { commands, endGesture } = store;
  const heading = useId();
  const second = useTocDocument(({ secondLanguage }) => secondLanguage);
  const components = useTocShallow((document) =>
    shownComponents(document).map((value) => ({
      value,
      label: componentName(document, value, t),
    })),
  );
  return (
    <>
      <NodeText id={id} node={node} label={t('toc.column.text')} />
      {second !== '' && (
        <TranslationText id={id} node={node} lang={second} label={t('toc.column.translation')} />
      )}
      <TextArea
        label={t('toc.column.description')}
        value={node.description}
        onValueChange={(text) => commands.setNodeDescription(id, text)}
        onEnd={endGesture}
      />
      <div {...toc.part('pair')}>
        <Select
          label={t('toc.column.component')}
          value={node.component}
          options={components}
          onValueChange={(component) => commands.changeComponent(id, component)}
        />
        <TextField
          label={t('toc.column.owner')}
          value={node.owner}
          onValueChange={(text) => commands.setOwner(id, text)}
          onEnd={endGesture}
        />
      </div>
      <IndicatorList node={id} indicators={node.indicators} />
      <EvidenceList node={id} evidence={node.evidence} />
      <section aria-labelledby={heading} {...toc.part('detail')}>
        <h3 id={heading}>{t('toc.links')}</h3>
        <OutlineLinks node={id} />
        <LinkAdder node={id} />
      </section>
    </>
  );
}

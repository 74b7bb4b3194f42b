import { componentName, nodeName, type TocNode } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { useToc, useTocDocument } from '../toc.context.ts';
import { useDiagram } from './diagram.context.ts';
import { InPlace } from './InPlace.tsx';

/** The text of a node while it is written in place. A new node that is given up is taken back. */
export function NodeText({ id, node }: { readonly id: string; readonly node: TocNode }) {
  const { t } = useTranslator();
  const { store } = useToc();
  const { actions } = useDiagram();
  const component = useTocDocument((document) => componentName(document, node.component, t));
  const { text, preset } = node;
  const isNew = text === '' && preset === '';
  return (
    <InPlace
      label={t('toc.diagram.text', { component })}
      value={preset === '' ? text : nodeName(node, t)}
      placeholder={t('toc.diagram.text', { component })}
      onWritten={(written) => {
        actions.stopWriting();
        if (written !== nodeName(node, t)) store.commands.setNodeText(id, written);
        store.endGesture();
      }}
      onGivenUp={() => {
        const { undoable } = store.getState();
        actions.stopWriting();
        if (isNew && undoable?.name === 'node.add' && undoable.about?.node === id) store.undo();
      }}
    />
  );
}

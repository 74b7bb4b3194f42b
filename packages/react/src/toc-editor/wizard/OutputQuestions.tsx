import { recordAt } from '@uptake/core';
import { nodeName, shownLinks } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { AddField } from '../../ui/AddField.tsx';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocShallow } from '../toc.context.ts';

/** Asks of each activity that leads straight to an outcome what it leaves behind on the way. */
export function OutputQuestions() {
  const { t } = useTranslator();
  const { store, readOnly, remember } = useToc();
  const { commands } = store;
  const links = useTocShallow(({ nodes, ...document }) =>
    shownLinks({ nodes, ...document }).flatMap(({ id, from, to }) => {
      const [begin, end] = [recordAt(nodes, from), recordAt(nodes, to)];
      const isDirect = begin?.component === 'activities' && end?.component.startsWith('outcomes-');
      return begin && end && isDirect
        ? [{ id, from, to, begin: nodeName(begin, t), end: nodeName(end, t) }]
        : [];
    }),
  );
  if (links.length === 0 || readOnly) return null;
  /** Puts an output between the ends; what is said about the link stays with its second half. */
  const insert = (link: string, from: string, to: string, text: string) => {
    const label = { name: 'node.add', about: { text, component: 'outputs' } };
    const node = store.transact(label, () => {
      const output = commands.addNode('outputs', { text, after: from });
      commands.reconnect(link, output, to);
      return output;
    });
    remember({ wanted: { on: 'node', node } });
  };
  return (
    <ol {...toc.part('wizardLinks')}>
      {links.map(({ id, from, to, begin, end }) => (
        <li key={id}>
          <AddField
            label={t('toc.wizard.between', { from: begin, to: end })}
            labelShown
            onAdd={(text) => insert(id, from, to, text)}
          />
        </li>
      ))}
    </ol>
  );
}

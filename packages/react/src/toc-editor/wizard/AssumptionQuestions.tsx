import { recordAt } from '@uptake/core';
import { isFactor, nodeName, shownLinks } from '@uptake/core/toc-editor';
import { memo } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { TextArea } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument, useTocShallow } from '../toc.context.ts';

/** Asks of each link what must be true for the one to lead to the other. */
export function AssumptionQuestions() {
  const { t } = useTranslator();
  const links = useTocShallow(({ nodes, ...document }) =>
    shownLinks({ nodes, ...document }).flatMap(({ id, from, to }) => {
      const [begin, end] = [recordAt(nodes, from), recordAt(nodes, to)];
      return begin && end && !isFactor(begin.component)
        ? [{ id, from: nodeName(begin, t), to: nodeName(end, t) }]
        : [];
    }),
  );
  if (links.length === 0) return <p>{t('toc.wizard.no-links')}</p>;
  return (
    <ol {...toc.part('wizardLinks')}>
      {links.map((link) => (
        <AssumptionQuestion key={link.id} {...link} />
      ))}
    </ol>
  );
}

interface AssumptionQuestionProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const AssumptionQuestion = memo(function AssumptionQuestion({
  id,
  from,
  to,
}: AssumptionQuestionProps) {
  const { t } = useTranslator();
  const { store, readOnly } = useToc();
  const assumption = useTocDocument(({ links }) => recordAt(links, id)?.assumption ?? '');
  const question = t('toc.wizard.assume', { from, to });
  return (
    <li>
      {readOnly ? (
        <>
          <p>{question}</p>
          <p dir="auto">{assumption || '–'}</p>
        </>
      ) : (
        <TextArea
          rows={1}
          label={question}
          value={assumption}
          onValueChange={(text) => store.commands.setAssumption(id, text)}
          onEnd={store.endGesture}
        />
      )}
    </li>
  );
});

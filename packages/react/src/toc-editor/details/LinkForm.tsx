import { QUESTION_KINDS, STRENGTHS, type TocLink } from '@uptake/core/toc-editor';
import { useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Select, TextArea } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument } from '../toc.context.ts';
import { NodeSelect } from './NodeSelect.tsx';

interface LinkFormProps {
  readonly id: string;
  readonly link: TocLink;
}

/** Everything about a link, to be written: its ends, what must be true, evidence, what to find out. */
export function LinkForm({ id, link }: LinkFormProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const { commands, endGesture } = store;
  return (
    <>
      <TextArea
        data-autofocus=""
        label={t('toc.column.assumption')}
        hint={t('toc.assumption.hint')}
        value={link.assumption}
        onValueChange={(text) => commands.setAssumption(id, text)}
        onEnd={endGesture}
      />
      <Select
        label={t('toc.column.strength')}
        value={link.strength}
        options={(['', ...STRENGTHS] as const).map((value) => ({
          value,
          label: t(`toc.strength.${value || 'unsaid'}`),
        }))}
        onValueChange={(strength) => commands.setStrength(id, strength)}
      />
      <TextArea
        label={t('toc.column.question')}
        hint={t('toc.question.hint')}
        value={link.question}
        onValueChange={(text) => commands.setQuestion(id, text)}
        onEnd={endGesture}
      />
      <Select
        label={t('toc.column.question-kind')}
        value={link.questionKind}
        options={(['', ...QUESTION_KINDS] as const).map((value) => ({
          value,
          label: value === '' ? t('toc.strength.unsaid') : t(`toc.question.${value}`),
        }))}
        onValueChange={(kind) => commands.setQuestionKind(id, kind)}
      />
      <Ends id={id} link={link} />
    </>
  );
}

/** The ends of a link. What cannot be linked stays in the fields, with the reason. */
function Ends({ id, link }: LinkFormProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const [wish, setWish] = useState<Pick<TocLink, 'from' | 'to'>>();
  const { from, to } = wish ?? link;
  const isTaken = useTocDocument(({ links }) =>
    Object.entries(links).some(
      ([other, one]) => other !== id && one.from === from && one.to === to,
    ),
  );
  const problem = isTaken ? t('toc.link.taken') : from === to ? t('toc.link.same') : undefined;
  const change = (end: Partial<TocLink>) => {
    const ends = { from, to, ...end };
    store.commands.reconnect(id, ends.from, ends.to);
    const { [id]: now } = store.getState().document.links;
    setWish(now?.from === ends.from && now.to === ends.to ? undefined : ends);
  };
  return (
    <div {...toc.part('pair')}>
      <NodeSelect
        label={t('toc.link.begin')}
        value={from}
        onValueChange={(node) => change({ from: node })}
      />
      <NodeSelect
        label={t('toc.link.end')}
        value={to}
        error={problem}
        onValueChange={(node) => change({ to: node })}
      />
    </div>
  );
}

/** What is said about a link, to be read. */
export function LinkReading({ link }: Pick<LinkFormProps, 'link'>) {
  const { t } = useTranslator();
  const { assumption, strength, question, questionKind } = link;
  return (
    <dl {...toc.part('linkReading')}>
      <dt>{t('toc.column.assumption')}</dt>
      <dd dir="auto">{assumption || '–'}</dd>
      <dt>{t('toc.column.strength')}</dt>
      <dd>{t(`toc.strength.${strength || 'unsaid'}`)}</dd>
      {(question || questionKind) && (
        <>
          <dt>{questionKind ? t(`toc.question.${questionKind}`) : t('toc.column.question')}</dt>
          <dd dir="auto">{question || '–'}</dd>
        </>
      )}
    </dl>
  );
}

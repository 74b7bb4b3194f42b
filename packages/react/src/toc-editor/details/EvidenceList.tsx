import { inOrder, type Records } from '@uptake/core';
import type { Evidence } from '@uptake/core/toc-editor';
import { EVIDENCE_KINDS } from '@uptake/core/vocabulary';
import { useId, useRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button, Select, TextField } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc } from '../toc.context.ts';

interface EvidenceListProps {
  readonly node: string;
  readonly evidence: Records<Evidence>;
}

/** What an activity, an outcome or a factor rests on. */
export function EvidenceList({ node, evidence }: EvidenceListProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const { commands } = store;
  const adding = useRef<HTMLInputElement>(null);
  const heading = useId();
  const list = inOrder(evidence);
  return (
    <section aria-labelledby={heading} {...toc.part('detail')}>
      <h3 id={heading}>{t('toc.column.evidence')}</h3>
      {list.length > 0 && (
        <ul>
          {list.map(({ id, kind, reference }) => (
            <li key={id} {...toc.part('evidence')}>
              <TextField
                label={t('toc.evidence.reference')}
                value={reference}
                onValueChange={(text) => commands.setEvidenceReference(node, id, text)}
                onEnd={store.endGesture}
              />
              <Select
                label={t('toc.column.evidence-kind')}
                value={kind}
                options={EVIDENCE_KINDS.map((value) => ({
                  value,
                  label: t(`vocabulary.evidence.${value}`),
                }))}
                onValueChange={(value) => commands.setEvidenceKind(node, id, value)}
              />
              <Button
                kind="quiet"
                aria-label={t('common.action-on', { action: t('toc.delete'), name: reference })}
                onClick={() => {
                  adding.current?.focus();
                  commands.deleteEvidence(node, id);
                }}
              >
                {t('toc.delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddField
        ref={adding}
        label={t('toc.evidence.add')}
        hint={list.length === 0 && t('toc.evidence.hint')}
        onAdd={(reference) => commands.addEvidence(node, 'research', reference)}
      />
    </section>
  );
}

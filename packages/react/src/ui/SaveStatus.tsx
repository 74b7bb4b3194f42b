import { useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type AnyDocumentStore, useDocument } from '../provider/useDocumentStore.ts';
import { Button } from './Button.tsx';
import { ConflictDialog, type DescribePath } from './ConflictDialog.tsx';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link SaveStatus}. */
export interface SaveStatusProps {
  readonly store: AnyDocumentStore;
  /** Names the places in conflict. */
  readonly describePath: DescribePath;
}

/** Says what is true about saving, and offers the next step where there is one. */
export function SaveStatus({ store, describePath }: SaveStatusProps) {
  const { t } = useTranslator();
  const saving = useDocument(store, (state) => state.saving);
  const [comparing, setComparing] = useState(false);
  if (saving.status === 'off') return null;
  return (
    <div {...ui.part('saveStatus', { 'data-status': saving.status })}>
      <span>
        {saving.status === 'failed'
          ? t(`common.save.failed.${saving.reason}`)
          : t(`common.save.${saving.status}`)}
      </span>
      {saving.status === 'failed' && (
        <Button kind="quiet" onClick={() => void store.saveNow()}>
          {t('common.retry')}
        </Button>
      )}
      {saving.status === 'conflict' && (
        <>
          <Button kind="quiet" onClick={() => setComparing(true)}>
            {t('common.conflict.compare')}
          </Button>
          <ConflictDialog
            store={store}
            conflict={saving}
            describePath={describePath}
            open={comparing}
            onClose={() => setComparing(false)}
          />
        </>
      )}
    </div>
  );
}

import { type Path, type Saving, toText, type UptakeDocument } from '@uptake/core';
import { useTranslator } from '../provider/context.ts';
import type { AnyDocumentStore } from '../provider/useDocumentStore.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { download } from './download.ts';
import { ui } from './ui.anatomy.ts';

/** Names a place of a document in a few words: “Importance of Leadership”. */
export type DescribePath = (path: Path, document: UptakeDocument) => string;

/** The props of a {@link ConflictDialog}. */
export interface ConflictDialogProps {
  readonly store: AnyDocumentStore;
  readonly conflict: Extract<Saving<UptakeDocument>, { status: 'conflict' }>;
  readonly describePath: DescribePath;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Two versions that changed the same places: shows where, and lets the person choose. */
export function ConflictDialog({
  store,
  conflict,
  describePath,
  open,
  onClose,
}: ConflictDialogProps) {
  const { t } = useTranslator();
  const keep = (which: 'mine' | 'theirs') => {
    store.resolveConflict(which);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('common.conflict.title')}
      description={t('common.conflict.description')}
      foot={
        <>
          <Button kind="primary" onClick={() => keep('mine')}>
            {t('common.conflict.keep-mine')}
          </Button>
          <Button onClick={() => keep('theirs')}>{t('common.conflict.take-theirs')}</Button>
        </>
      }
    >
      <ul {...ui.part('conflict')}>
        {conflict.paths.map((path) => (
          <li key={path.join('/')}>{describePath(path, conflict.mine)}</li>
        ))}
      </ul>
      <Button
        kind="quiet"
        onClick={() => download('mine.json', 'application/json', toText(conflict.mine))}
      >
        {t('common.conflict.download-mine')}
      </Button>
      <Button
        kind="quiet"
        onClick={() => download('theirs.json', 'application/json', toText(conflict.theirs))}
      >
        {t('common.conflict.download-theirs')}
      </Button>
    </Dialog>
  );
}

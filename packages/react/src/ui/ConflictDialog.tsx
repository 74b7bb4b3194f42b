import { type Path, type Saving, toText, type UptakeDocument } from '@uptake/core';
import { useTranslator } from '../provider/context.ts';
import type { AnyDocumentStore } from '../provider/useDocumentStore.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { download } from './download.ts';
import { ui } from './ui.anatomy.ts';

/** How an area puts the places of its documents into words. */
export interface DescribePlaces {
  /** Names a place: “Importance of Leadership”. The document is the one it is found in. */
  readonly describePath: (path: Path, document: UptakeDocument) => string;
  /** Puts the value of a place into words where it is not a text already: “High”. */
  readonly describeValue?: ((value: unknown, path: Path) => string | undefined) | undefined;
}

/** The props of a {@link ConflictDialog}. */
export interface ConflictDialogProps extends DescribePlaces {
  readonly store: AnyDocumentStore;
  readonly conflict: Extract<Saving<UptakeDocument>, { status: 'conflict' }>;
  readonly open: boolean;
  /** Called to leave; until a version is chosen nothing is decided, and nothing is saved. */
  readonly onClose: () => void;
}

/** Two versions that changed the same places: shows both, and lets the person choose. */
export function ConflictDialog({
  store,
  conflict,
  open,
  onClose,
  describePath,
  describeValue,
}: ConflictDialogProps) {
  const { t } = useTranslator();
  const { mine, theirs, paths } = conflict;
  const keep = (which: 'mine' | 'theirs') => {
    onClose();
    store.resolveConflict(which);
  };
  const inWords = (document: UptakeDocument, path: Path) => {
    const value = valueAt(document, path);
    if (value === undefined || value === '') return t('common.conflict.empty');
    const known = describeValue?.(value, path);
    return known ?? (typeof value === 'object' ? t('common.conflict.more') : String(value));
  };
  const nameOf = (path: Path) =>
    describePath(path, valueAt(mine, path) === undefined ? theirs : mine);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('common.conflict.title')}
      description={t('common.conflict.description', { count: paths.length })}
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
        {paths.map((path) => (
          <li key={path.join('/')} {...ui.part('conflictPlace')}>
            <h3>
              <bdi>{nameOf(path)}</bdi>
            </h3>
            <dl>
              <div>
                <dt>{t('common.conflict.mine')}</dt>
                <dd dir="auto">{inWords(mine, path)}</dd>
              </div>
              <div>
                <dt>{t('common.conflict.theirs')}</dt>
                <dd dir="auto">{inWords(theirs, path)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div {...ui.part('actions')}>
        <Button onClick={() => downloadVersion(mine, t('common.conflict.mine'))}>
          {t('common.conflict.download-mine')}
        </Button>
        <Button onClick={() => downloadVersion(theirs, t('common.conflict.theirs'))}>
          {t('common.conflict.download-theirs')}
        </Button>
      </div>
    </Dialog>
  );
}

function downloadVersion(document: UptakeDocument, name: string): void {
  download(`${document.kind} - ${name}.json`, 'application/json', toText(document));
}

function valueAt(document: UptakeDocument, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as { readonly [key: string]: unknown } | undefined)?.[key],
    document,
  );
}

import type { KeptAside, Saving, UptakeDocument } from '@uptake/core';
import type { Translator } from '@uptake/core/i18n';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type AnyDocumentStore, useDocument } from '../provider/useDocumentStore.ts';
import { useAnnounce } from './announce.tsx';
import { Button } from './Button.tsx';
import { ConflictDialog, type DescribePlaces } from './ConflictDialog.tsx';
import { describeDocumentError } from './document-error.ts';
import { download } from './download.ts';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link SaveStatus}. */
export interface SaveStatusProps extends DescribePlaces {
  readonly store: AnyDocumentStore;
}

/**
 * Says what is true about saving, and offers the next step where there is one. Without a
 * persistence the host keeps the document, and there is nothing to say.
 */
export function SaveStatus({ store, ...describe }: SaveStatusProps) {
  const translator = useTranslator();
  const { t } = translator;
  const saving = useDocument(store, (state) => state.saving);
  const keptAside = useDocument(store, (state) => state.keptAside);
  const [comparing, setComparing] = useState(false);
  const words = savingInWords(saving, translator);
  useAnnounceTrouble(saving, words);
  if (saving.status === 'off') return null;
  return (
    <div {...ui.part('saveStatus', { 'data-status': saving.status })}>
      <span>{words}</span>
      {(saving.status === 'failed' || saving.status === 'waiting') && (
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
            {...describe}
            store={store}
            conflict={saving}
            open={comparing}
            onClose={() => setComparing(false)}
          />
        </>
      )}
      {keptAside.length > 0 && (
        <Button kind="quiet" onClick={() => downloadKept(keptAside)}>
          {t('common.save.kept.download')}
        </Button>
      )}
    </div>
  );
}

function downloadKept(keptAside: readonly KeptAside[]): void {
  keptAside.forEach(({ text, reason }, index) => {
    download(`${reason} ${index + 1}.json`, 'application/json', text);
  });
}

function savingInWords(saving: Saving<UptakeDocument>, translator: Translator): string {
  const { t } = translator;
  switch (saving.status) {
    case 'off':
      return '';
    case 'failed':
      return t(`common.save.failed.${saving.reason}`);
    case 'unreadable': {
      const why = describeDocumentError(saving.error, translator) ?? '';
      return saving.keptAt === undefined
        ? t('common.save.unreadable.untouched', { why })
        : t('common.save.unreadable.aside', { why, place: saving.keptAt });
    }
    default:
      return t(`common.save.${saving.status}`);
  }
}

const QUIET = new Set<Saving<UptakeDocument>['status']>(['off', 'loading', 'saving', 'saved']);

/** Trouble is announced when it begins and when it is over; ordinary saving is not. */
function useAnnounceTrouble(saving: Saving<UptakeDocument>, words: string): void {
  const announce = useAnnounce();
  const troubled = useRef(false);
  useEffect(() => {
    if (!QUIET.has(saving.status)) {
      troubled.current = true;
      announce(words);
    } else if (saving.status === 'saved' && troubled.current) {
      troubled.current = false;
      announce(words);
    }
  }, [saving.status, words, announce]);
}

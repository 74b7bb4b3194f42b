import type { ChangeLabel } from '@uptake/core';
import type { KeyboardEvent } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type AnyDocumentStore, useDocument } from '../provider/useDocumentStore.ts';
import { useAnnounceChanges } from './announce.tsx';
import { Button } from './Button.tsx';
import { ui } from './ui.anatomy.ts';

/** Says what a step does, in a few words: “Rate Leadership”; perhaps only once that is fetched. */
export type DescribeChange = (label: ChangeLabel) => string | Promise<string>;

/** The props of {@link UndoRedo}. */
export interface UndoRedoProps {
  readonly store: AnyDocumentStore;
  /** The words for a step as far as they are there by now. */
  readonly describeChange: (label: ChangeLabel) => string | undefined;
}

/** Two buttons that name the step they take back or do again. */
export function UndoRedo({ store, describeChange }: UndoRedoProps) {
  const { t } = useTranslator();
  const undoable = useDocument(store, (state) => state.undoable);
  const redoable = useDocument(store, (state) => state.redoable);
  const undo = nameOf('undo', undoable);
  const redo = nameOf('redo', redoable);
  return (
    <div {...ui.part('undo')}>
      <Button
        kind="quiet"
        aria-disabled={!undoable}
        aria-label={undo}
        title={undo}
        onClick={() => store.undo()}
      >
        {t('common.undo')}
      </Button>
      <Button
        kind="quiet"
        aria-disabled={!redoable}
        aria-label={redo}
        title={redo}
        onClick={() => store.redo()}
      >
        {t('common.redo')}
      </Button>
    </div>
  );

  function nameOf(direction: 'undo' | 'redo', label: ChangeLabel | undefined): string | undefined {
    const step = label && describeChange(label);
    return step && t(`common.${direction}.step`, { step });
  }
}

interface UndoAnnouncerProps {
  readonly store: AnyDocumentStore;
  readonly describeChange: DescribeChange;
}

/** Announces what was taken back or done again, whichever way it was asked for. */
export function UndoAnnouncer({ store, describeChange }: UndoAnnouncerProps) {
  const { t } = useTranslator();
  useAnnounceChanges(store, async ({ direction, label }) =>
    direction === 'do'
      ? undefined
      : t(`common.${direction}.done`, { step: await describeChange(label) }),
  );
  return null;
}

/** Ctrl+Z and Ctrl+Y as everywhere; in a text field they stay the browser's. */
export function undoByKey(event: KeyboardEvent<HTMLElement>, store: AnyDocumentStore): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) store.undo();
  else if (key === 'z' || (key === 'y' && !event.metaKey)) store.redo();
  else return;
  event.preventDefault();
}

function isTextField(target: EventTarget): boolean {
  return (target as Element).matches(
    'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"])',
  );
}

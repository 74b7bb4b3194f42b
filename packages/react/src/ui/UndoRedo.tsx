import type { ChangeLabel } from '@uptake/core';
import { useTranslator } from '../provider/context.ts';
import { type AnyDocumentStore, useDocument } from '../provider/useDocumentStore.ts';
import { Button } from './Button.tsx';
import { ui } from './ui.anatomy.ts';

/** Says what a step did, in a few words: “Rate a force”. */
export type DescribeChange = (label: ChangeLabel) => string;

/** The props of {@link UndoRedo}. */
export interface UndoRedoProps {
  readonly store: AnyDocumentStore;
  readonly describeChange: DescribeChange;
}

/** Two buttons that name the step they take back or do again. */
export function UndoRedo({ store, describeChange }: UndoRedoProps) {
  const { t } = useTranslator();
  const undoable = useDocument(store, (state) => state.undoable);
  const redoable = useDocument(store, (state) => state.redoable);
  return (
    <div {...ui.part('undo')}>
      <Button
        kind="quiet"
        aria-disabled={!undoable}
        title={undoable && describeChange(undoable)}
        onClick={() => store.undo()}
      >
        {t('common.undo')}
      </Button>
      <Button
        kind="quiet"
        aria-disabled={!redoable}
        title={redoable && describeChange(redoable)}
        onClick={() => store.redo()}
      >
        {t('common.redo')}
      </Button>
    </div>
  );
}

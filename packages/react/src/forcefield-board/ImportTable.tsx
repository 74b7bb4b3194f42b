import {
  type ImportedForce,
  type ImportPreview,
  previewImport,
} from '@uptake/core/forcefield-board/formats';
import { FORCE_SIDES, type ForceSide } from '@uptake/core/vocabulary';
import { type Ref, useDeferredValue, useMemo, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FileImport } from '../ui/FileImport.tsx';
import { Button, Choice, type PartProps, Select, TextArea, ui } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope, useForceName, useSitting } from './board.context.ts';

/** How many rows and problems are shown; the rest is counted. */
const SHOWN = 100;

/** The props of {@link ImportTable}; the rest goes to the `dialog`. */
export interface ImportTableProps extends Omit<PartProps<'dialog'>, 'part'> {
  /** A table to begin with. */
  readonly defaultText?: string | undefined;
  readonly dialogRef?: Ref<HTMLDialogElement> | undefined;
}

/** Takes over a table of Annex 2, after it has shown what it understood and what not. */
export function ImportTable({ defaultText = '', dialogRef, ...rest }: ImportTableProps) {
  const { t } = useTranslator();
  const { readOnly, remember } = useBoardScope();
  const isImporting = useSitting((sitting) => sitting.isImporting);
  if (!isImporting || readOnly) return null;
  return (
    <Dialog
      {...rest}
      {...anatomy.part('importDialog', {}, rest)}
      ref={dialogRef}
      open
      size="large"
      onClose={() => remember({ isImporting: false })}
      title={t('board.import')}
      description={t('board.import.hint')}
    >
      <ImportForm defaultText={defaultText} />
    </Dialog>
  );
}

function ImportForm({ defaultText }: { readonly defaultText: string }) {
  const { t } = useTranslator();
  const { store, boardId, select, remember } = useBoardScope();
  const board = useBoard();
  const [text, setText] = useState(defaultText);
  const [into, setInto] = useState<'here' | 'new'>(board ? 'here' : 'new');
  const [assumedSide, setAssumedSide] = useState<ForceSide | ''>('');
  const table = useDeferredValue(text);
  const target = into === 'here' ? board : undefined;
  const preview = useMemo(
    () => previewImport(table, { t, board: target, assumedSide: assumedSide || undefined }),
    [table, t, target, assumedSide],
  );
  const count = preview.forces.length;
  const takeOver = () => {
    const id = store.commands.importTable(preview, target && boardId);
    remember({ isImporting: false });
    if (id !== undefined) select(id);
  };
  return (
    <>
      <TextArea
        label={t('board.import.table')}
        hint={t('board.import.columns')}
        value={text}
        maxLength={undefined}
        onValueChange={setText}
      />
      <FileImport
        label={t('board.import.file')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onText={(content) => {
          if (!content.trimStart().startsWith('{')) return setText(content);
          store.load(content, { undoable: true });
          remember({ isImporting: false });
        }}
      />
      {board && (
        <Choice
          label={t('board.import.into')}
          value={into}
          options={(['here', 'new'] as const).map((value) => ({
            value,
            label: t(`board.import.into.${value}`),
          }))}
          onValueChange={setInto}
        />
      )}
      {preview.problems.some(({ reason }) => reason === 'no-side') || assumedSide !== '' ? (
        <Select
          label={t('board.import.side')}
          value={assumedSide}
          options={(['', ...FORCE_SIDES] as const).map((side) => ({
            value: side,
            label: side === '' ? t('board.import.side.none') : t(`vocabulary.side.${side}s`),
          }))}
          onValueChange={setAssumedSide}
        />
      ) : null}
      {table.trim() !== '' && <Report preview={preview} />}
      <div {...ui.part('actions')}>
        <Button kind="primary" aria-disabled={count === 0} onClick={() => count > 0 && takeOver()}>
          {t('board.import.apply', { count })}
        </Button>
      </div>
    </>
  );
}

function Report({ preview }: { readonly preview: ImportPreview }) {
  const { t, list } = useTranslator();
  const { goal, forces, problems, ignoredColumns } = preview;
  return (
    <div aria-live="polite" {...anatomy.part('importReport')}>
      <p>{t('board.import.found', { count: forces.length, problems: problems.length })}</p>
      {goal && <p dir="auto">{t('board.import.goal', { goal })}</p>}
      {ignoredColumns.length > 0 && (
        <p>{t('board.import.ignored', { columns: list(ignoredColumns) })}</p>
      )}
      {problems.length > 0 && (
        <ul {...ui.part('notice', { 'data-kind': 'danger' })}>
          {problems.slice(0, SHOWN).map(({ row, reason, found }) => (
            <li key={`${row} ${reason}`}>{t(`board.import.problem.${reason}`, { row, found })}</li>
          ))}
        </ul>
      )}
      {forces.length > 0 && <Rows forces={forces.slice(0, SHOWN)} />}
      {forces.length > SHOWN && <p>{t('board.import.more', { count: forces.length - SHOWN })}</p>}
    </div>
  );
}

function Rows({ forces }: { readonly forces: readonly ImportedForce[] }) {
  const { t, number } = useTranslator();
  const nameOf = useForceName();
  const columns = ['row', 'force', 'side', 'importance', 'plan', 'effect'] as const;
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`board.import.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {forces.map((force) => (
          <tr key={`${force.row} ${force.side} ${force.label}`}>
            <td>{number(force.row)}</td>
            <th scope="row">
              <bdi dir="auto">{nameOf(force)}</bdi>
            </th>
            <td>{t(`vocabulary.side.${force.side}`)}</td>
            <td>{force.importance ? t(`board.importance.${force.importance}`) : '–'}</td>
            <td>
              {force.actions.length === 0
                ? '–'
                : t('board.plan.count', {
                    actions: force.actions.length,
                    actors: force.actions.reduce((sum, { actors }) => sum + actors.length, 0),
                  })}
            </td>
            <td>{t(`board.import.effect.${force.match === undefined ? 'new' : 'adds'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { inOrder } from '@uptake/core';
import { categoryDescription, categoryLabel } from '@uptake/core/lifecycle-matrix';
import type { Stage } from '@uptake/core/vocabulary';
import { forwardRef, type KeyboardEvent, memo, useId } from 'react';
import { flushSync } from 'react-dom';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, rovingItem, ui, useRovingGrid } from '../ui/index.ts';
import { CellOf } from './MatrixCell.tsx';
import { CoverageDots, MatrixCoverageBar } from './MatrixCoverage.tsx';
import { matrix } from './matrix.anatomy.ts';
import { type ShownRow, useFiltered, useMatrix } from './matrix.context.ts';
import { stepOfKey } from './step-of-key.ts';

/** The props of a {@link MatrixTable}. */
export type MatrixTableProps = Omit<PartProps<'table'>, 'children'>;

/**
 * The matrix as a table. While it can be edited it is a grid: one tab stop, arrow keys between
 * the cells, Enter or F2 to open one, and Alt with up or down to move a category.
 */
export const MatrixTable = forwardRef<HTMLTableElement, MatrixTableProps>(function MatrixTable(
  { onKeyDown, onFocus, ...rest },
  ref,
) {
  const { readOnly } = useMatrix();
  const { t } = useTranslator();
  const { stages, rows } = useFiltered();
  const roving = useRovingGrid(rows.length, stages.length + 1);
  return (
    <table
      {...rest}
      {...(readOnly ? {} : { role: 'grid' })}
      {...matrix.part('table', {}, rest)}
      ref={ref}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (readOnly || event.defaultPrevented) return;
        if (event.key === 'F2') (event.target as HTMLElement).click();
        else roving.onKeyDown(event);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        roving.onFocus(event);
      }}
    >
      <caption {...ui.part('hidden')}>
        {t(readOnly ? 'matrix.table.caption' : 'matrix.table.caption.edit')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.field.category')}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col" {...matrix.part('stage', { 'data-stage': stage })}>
              {t(`vocabulary.stage.${stage}`)}
              <MatrixCoverageBar stage={stage} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, record, stages: matched }, row) => (
          <Row
            key={category}
            category={category}
            record={record}
            row={row}
            stages={stages.join()}
            matched={matched.join()}
            stop={roving.stopIn(row)}
          />
        ))}
      </tbody>
    </table>
  );
});

interface RowProps extends Pick<ShownRow, 'category' | 'record'> {
  readonly row: number;
  /** The stages that are shown, and those whose cell matches, joined: the same ones are no change. */
  readonly stages: string;
  readonly matched: string;
  /** The column that is the tab stop, or -1. */
  readonly stop: number;
}

const Row = memo(function Row({ category, record, row, stages, matched, stop }: RowProps) {
  const { store, session, readOnly } = useMatrix();
  const { t } = useTranslator();
  const description = useId();
  const item = (column: number) => (readOnly ? {} : rovingItem(row, column, stop));

  function moveByKey(event: KeyboardEvent<HTMLButtonElement>): void {
    const step = stepOfKey(event);
    if (readOnly || step === 0) return;
    event.preventDefault();
    const button = event.currentTarget;
    // The row is taken out and put in elsewhere, and with it the focus would go.
    const order = inOrder(store.getState().document.categories);
    const position = order.findIndex((other) => other.id === category);
    flushSync(() => store.commands.moveCategory(category, position + step));
    button.focus();
  }
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          aria-haspopup="dialog"
          aria-describedby={description}
          {...item(0)}
          {...matrix.part('category')}
          onKeyDown={moveByKey}
          onClick={() => session.setState({ opened: { kind: 'category', category } })}
        >
          <bdi>{categoryLabel(record, t)}</bdi>
        </button>
        {/* A description of the button: as a part of the heading it would be said in each row. */}
        <p id={description} aria-hidden="true" dir="auto" {...matrix.part('description')}>
          {categoryDescription(record, t)}
        </p>
        <CoverageDots category={record} />
      </th>
      {stages.split(',').map((stage, index) => (
        <td key={stage}>
          <CellOf
            category={category}
            record={record}
            stage={stage as Stage}
            unmatched={!matched.includes(stage)}
            {...item(index + 1)}
          />
        </td>
      ))}
    </tr>
  );
});

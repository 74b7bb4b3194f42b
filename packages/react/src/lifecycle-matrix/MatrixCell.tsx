import {
  type Category,
  categoryLabel,
  chosenActivities,
  isCovered,
  stageTie,
} from '@uptake/core/lifecycle-matrix';
import type { Stage } from '@uptake/core/vocabulary';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useCategory, useMatrix } from './matrix.context.ts';
import { Status } from './Status.tsx';

/** The props of a {@link MatrixCell}; the rest goes to the `button`. */
export interface MatrixCellProps extends Omit<PartProps<'button'>, 'children'> {
  /** The id of the category. */
  readonly category: string;
  readonly stage: Stage;
  /** A name to show, where no heading around the cell does. */
  readonly label?: string | undefined;
  /** The filter asks for something else: the cell shows no more than its status. */
  readonly unmatched?: boolean | undefined;
}

/** A cell in short: how far, who, when, how much, and whether the report has something here. */
export const MatrixCell = forwardRef<HTMLButtonElement, MatrixCellProps>(
  function MatrixCell(props, ref) {
    const category = useCategory(props.category);
    return category ? <CellOf {...props} record={category} ref={ref} /> : null;
  },
);

/** The props of a {@link CellOf}. */
export interface CellOfProps extends MatrixCellProps {
  readonly record: Category;
}

/** The cell of a category that the part around it has at hand: it asks no store. */
export const CellOf = forwardRef<HTMLButtonElement, CellOfProps>(function CellOf(
  { category: id, record, stage, label, unmatched, onClick, ...rest },
  ref,
) {
  const { session } = useMatrix();
  const { t } = useTranslator();
  const cell = record.cells[stage];
  const tie = stageTie(record.preset, stage);
  const count = chosenActivities(record, stage).length;
  const place = t('matrix.place', {
    category: categoryLabel(record, t),
    stage: t(`vocabulary.stage.${stage}`),
  });
  const { owner, period, gapReason } = cell;
  const lines = [
    ['owner', owner],
    ['period', period],
    ['activities', count > 0 && t('matrix.cell.activities', { count })],
    ['reason', !isCovered(cell) && gapReason !== '' && t(`matrix.reason.${gapReason}`)],
    ['tie', tie !== 'none' && t(`matrix.cell.tie.${tie}`)],
  ] as const;
  const shown = unmatched ? [] : lines.filter(([, words]) => words);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      // The eye sees lines; in a name made of them they would run together.
      aria-label={[
        label ?? place,
        t(`matrix.status.${cell.status}`),
        ...shown.map(([, words]) => words),
      ].join(', ')}
      {...rest}
      {...matrix.part(
        'cell',
        {
          'data-stage': stage,
          'data-status': cell.status,
          'data-tie': tie,
          'data-unmatched': unmatched,
        },
        rest,
      )}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        session.setState({ opened: { kind: 'cell', category: id, stage } });
      }}
    >
      {label !== undefined && <bdi {...matrix.part('cellLabel')}>{`${label} `}</bdi>}
      <Status status={cell.status} />
      {shown.map(([line, words]) => (
        <bdi key={line} {...matrix.part(line === 'reason' || line === 'tie' ? line : 'detail')}>
          {` ${words}`}
        </bdi>
      ))}
    </button>
  );
});

import { chosenActivities, isCovered, placeName, stageTie } from '@uptake/core/lifecycle-matrix';
import type { Stage } from '@uptake/core/vocabulary';
import { forwardRef, memo } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, ui } from '../ui/index.ts';
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
export const MatrixCell = memo(
  forwardRef<HTMLButtonElement, MatrixCellProps>(function MatrixCell(
    { category: id, stage, label, unmatched, onClick, ...rest },
    ref,
  ) {
    const { store, session } = useMatrix();
    const { t } = useTranslator();
    const category = useCategory(id);
    if (!category) return null;
    const cell = category.cells[stage];
    const tie = stageTie(category.preset, stage);
    const count = chosenActivities(category, stage).length;
    const reason = isCovered(cell) ? '' : cell.gapReason;
    return (
      <button
        type="button"
        aria-haspopup="dialog"
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
        {label === undefined ? (
          <span {...ui.part('hidden')}>
            {placeName({ category: id, stage }, store.getState().document, t)}
          </span>
        ) : (
          <bdi {...matrix.part('cellLabel')}>{label}</bdi>
        )}
        <Status status={cell.status} />
        {!unmatched && (
          <>
            <Detail>{cell.owner}</Detail>
            <Detail>{cell.period}</Detail>
            <Detail>{count > 0 && t('matrix.cell.activities', { count })}</Detail>
            {reason !== '' && (
              <span {...matrix.part('reason')}>{t(`matrix.reason.${reason}`)}</span>
            )}
            {tie !== 'none' && <span {...matrix.part('tie')}>{t(`matrix.cell.tie.${tie}`)}</span>}
          </>
        )}
      </button>
    );
  }),
);

function Detail({ children }: { readonly children: string | false }) {
  return children ? <bdi {...matrix.part('detail')}>{children}</bdi> : null;
}

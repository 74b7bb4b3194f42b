import {
  categoryLabel,
  chosenActivities,
  isCovered,
  stageTie,
} from '@uptake/core/lifecycle-matrix';
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
    const { session } = useMatrix();
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
            {t('matrix.place', {
              category: categoryLabel(category, t),
              stage: t(`vocabulary.stage.${stage}`),
            })}
          </span>
        ) : (
          <bdi {...matrix.part('cellLabel')}>{label}</bdi>
        )}
        <Pause />
        <Status status={cell.status} />
        {!unmatched && (
          <>
            <Line part="detail">{cell.owner}</Line>
            <Line part="detail">{cell.period}</Line>
            <Line part="detail">{count > 0 && t('matrix.cell.activities', { count })}</Line>
            <Line part="reason">{reason !== '' && t(`matrix.reason.${reason}`)}</Line>
            <Line part="tie">{tie !== 'none' && t(`matrix.cell.tie.${tie}`)}</Line>
          </>
        )}
      </button>
    );
  }),
);

interface LineProps {
  readonly part: 'detail' | 'reason' | 'tie';
  readonly children: string | false;
}

function Line({ part, children }: LineProps) {
  if (!children) return null;
  return (
    <>
      <Pause />
      <bdi {...matrix.part(part)}>{children}</bdi>
    </>
  );
}

/** The eye sees lines; in the name of the button they would run together. */
function Pause() {
  return <span {...ui.part('hidden')}>, </span>;
}

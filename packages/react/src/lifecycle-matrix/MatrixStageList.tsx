import { categoryLabel } from '@uptake/core/lifecycle-matrix';
import { forwardRef, useId } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { MatrixCell, type MatrixCellProps } from './MatrixCell.tsx';
import { MatrixCoverageBar } from './MatrixCoverage.tsx';
import { matrix } from './matrix.anatomy.ts';
import { useCategory, useFiltered } from './matrix.context.ts';

/** The props of a {@link MatrixStageList}. */
export type MatrixStageListProps = Omit<PartProps<'div'>, 'children'>;

/** The matrix as a list of categories for each stage: what a narrow place shows for the table. */
export const MatrixStageList = forwardRef<HTMLDivElement, MatrixStageListProps>(
  function MatrixStageList(props, ref) {
    const { t } = useTranslator();
    const id = useId();
    const { stages, rows } = useFiltered();
    return (
      <div {...props} {...matrix.part('stageList', {}, props)} ref={ref}>
        {stages.map((stage) => (
          <section key={stage} aria-labelledby={`${id}-${stage}`}>
            <h3 id={`${id}-${stage}`} {...matrix.part('stage', { 'data-stage': stage })}>
              {t(`vocabulary.stage.${stage}`)}
              <MatrixCoverageBar stage={stage} />
            </h3>
            <ul>
              {rows
                .filter((row) => row.stages.includes(stage))
                .map(({ category }) => (
                  <li key={category}>
                    <NamedCell category={category} stage={stage} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    );
  },
);

function NamedCell({ category, stage }: Pick<MatrixCellProps, 'category' | 'stage'>) {
  const { t } = useTranslator();
  const record = useCategory(category);
  return (
    <MatrixCell category={category} stage={stage} label={record && categoryLabel(record, t)} />
  );
}

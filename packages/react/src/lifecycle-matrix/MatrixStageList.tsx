import { categoryLabel } from '@uptake/core/lifecycle-matrix';
import { forwardRef, memo, useId } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { CellOf, type CellOfProps } from './MatrixCell.tsx';
import { MatrixCoverageBar } from './MatrixCoverage.tsx';
import { matrix } from './matrix.anatomy.ts';
import { useFiltered } from './matrix.context.ts';

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
                .map(({ category, record }) => (
                  <Item key={category} category={category} record={record} stage={stage} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    );
  },
);

const Item = memo(function Item(props: Pick<CellOfProps, 'category' | 'record' | 'stage'>) {
  const { t } = useTranslator();
  return (
    <li>
      <CellOf {...props} label={categoryLabel(props.record, t)} />
    </li>
  );
});

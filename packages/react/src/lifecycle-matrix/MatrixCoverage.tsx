import { inOrder } from '@uptake/core';
import { type Category, categoryLabel, coverageOf, isCovered } from '@uptake/core/lifecycle-matrix';
import { STAGES, type Stage } from '@uptake/core/vocabulary';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrixDocument, useMatrixShallow } from './matrix.context.ts';

/** Beyond this the names of categories would be a list to scan, no sentence to read. */
const NAMED_AT_MOST = 5;

/** The props of a {@link MatrixCoverage}. */
export type MatrixCoverageProps = Omit<PartProps<'p'>, 'children'>;

/** What is covered, in sentences: as a whole, by stage, and which categories have no plan. */
export const MatrixCoverage = forwardRef<HTMLParagraphElement, MatrixCoverageProps>(
  function MatrixCoverage(props, ref) {
    const { t, list } = useTranslator();
    const document = useMatrixDocument((current) => current);
    const { covered, cells, byStage, byCategory } = coverageOf(document);
    const stages = STAGES.map((stage) =>
      t('matrix.coverage.in-stage', {
        stage: t(`vocabulary.stage.${stage}`),
        covered: byStage[stage].covered,
        cells: byStage[stage].cells,
      }),
    );
    const bare = inOrder(document.categories).filter(({ id }) => byCategory[id]?.covered === 0);
    const count = bare.length;
    return (
      <p {...props} {...matrix.part('coverage', {}, props)} ref={ref}>
        {t('matrix.coverage.all', { covered, cells, stages: list(stages) })}
        {covered > 0 && count > 0 && (
          <>
            {' '}
            {count > NAMED_AT_MOST
              ? t('matrix.coverage.bare.count', { count })
              : t('matrix.coverage.bare', {
                  categories: list(
                    // Names hold an “and” of their own.
                    bare.map((category) =>
                      t('common.quoted', { text: categoryLabel(category, t) }),
                    ),
                  ),
                })}
          </>
        )}
      </p>
    );
  },
);

/** The props of a {@link MatrixCoverageBar}. */
export interface MatrixCoverageBarProps extends Omit<PartProps<'span'>, 'children'> {
  readonly stage: Stage;
}

/** How much of a stage is covered: a bar on the axis that all stages share, and the count. */
export const MatrixCoverageBar = forwardRef<HTMLSpanElement, MatrixCoverageBarProps>(
  function MatrixCoverageBar({ stage, ...rest }, ref) {
    const { t } = useTranslator();
    const { covered, cells } = useMatrixShallow((document) => coverageOf(document).byStage[stage]);
    return (
      <span {...rest} {...matrix.part('coverageBar', { 'data-stage': stage }, rest)} ref={ref}>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={cells === 0 ? 0 : (100 * covered) / cells} height="4" />
        </svg>
        {t('matrix.coverage.of', { covered, cells })}
      </span>
    );
  },
);

/** How much of a category is covered: a dot for each stage, and the count. */
export function CoverageDots({ category }: { readonly category: Category }) {
  const { t } = useTranslator();
  const covered = STAGES.filter((stage) => isCovered(category.cells[stage]));
  return (
    <span {...matrix.part('coverageDots')}>
      {STAGES.map((stage) => (
        <i key={stage} data-covered={covered.includes(stage) ? '' : undefined} />
      ))}
      {t('matrix.coverage.of', { covered: covered.length, cells: STAGES.length })}
    </span>
  );
}

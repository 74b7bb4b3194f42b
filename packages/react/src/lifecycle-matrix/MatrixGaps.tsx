import {
  type Category,
  categoryLabel,
  GAP_REASONS,
  type Gap,
  gapsOf,
  type StageTie,
} from '@uptake/core/lifecycle-matrix';
import { forwardRef, memo, useId } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, Select } from '../ui/index.ts';
import { CellOf } from './MatrixCell.tsx';
import { matrix } from './matrix.anatomy.ts';
import { useFiltered, useMatrix, useMatrixDocument } from './matrix.context.ts';

const TIES: readonly StageTie[] = ['heading', 'text', 'none'];

/** The props of {@link MatrixGaps}. */
export type MatrixGapsProps = Omit<PartProps<'div'>, 'children'>;

/** The cells without a plan, those that the report ties to their stage first, and their reasons. */
export const MatrixGaps = forwardRef<HTMLDivElement, MatrixGapsProps>(
  function MatrixGaps(props, ref) {
    const { t } = useTranslator();
    const { rows } = useFiltered();
    const gaps = useMatrixDocument(gapsOf).flatMap((gap) => {
      const { category, stage } = gap;
      const row = rows.find((one) => one.category === category && one.stages.includes(stage));
      return row ? [{ ...gap, record: row.record }] : [];
    });
    return (
      <div {...props} {...matrix.part('gaps', {}, props)} ref={ref}>
        <p>{t('matrix.gaps.text', { count: gaps.length })}</p>
        {TIES.map((tie) => (
          <GapList key={tie} tie={tie} gaps={gaps.filter((gap) => gap.tie === tie)} />
        ))}
      </div>
    );
  },
);

interface ShownGap extends Gap {
  readonly record: Category;
}

function GapList({ tie, gaps }: { readonly tie: StageTie; readonly gaps: readonly ShownGap[] }) {
  const { t } = useTranslator();
  const id = useId();
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t(`matrix.gaps.tie.${tie}`)}</h3>
      <ul>
        {gaps.map((gap) => (
          <GapItem key={`${gap.category} ${gap.stage}`} {...gap} />
        ))}
      </ul>
    </section>
  );
}

const GapItem = memo(function GapItem({ category, record, stage, reason }: ShownGap) {
  const { store, readOnly } = useMatrix();
  const { t } = useTranslator();
  const place = t('matrix.place', {
    category: categoryLabel(record, t),
    stage: t(`vocabulary.stage.${stage}`),
  });
  return (
    <li {...matrix.part('gap')}>
      <CellOf category={category} record={record} stage={stage} label={place} />
      {!readOnly && (
        <Select
          label={t('matrix.gaps.reason', { place })}
          labelHidden
          options={GAP_REASONS.map((value) => ({
            value,
            label: t(`matrix.reason.${value || 'none'}`),
          }))}
          value={reason}
          onValueChange={(chosen) => store.commands.setGapReason({ category, stage }, chosen)}
        />
      )}
    </li>
  );
});

import {
  categoryLabel,
  filterMatrix,
  GAP_REASONS,
  type Gap,
  gapsOf,
  type StageTie,
} from '@uptake/core/lifecycle-matrix';
import { forwardRef, useId } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, Select } from '../ui/index.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { matrix } from './matrix.anatomy.ts';
import { useCategory, useMatrix, useMatrixDocument, useSession } from './matrix.context.ts';

const TIES: readonly StageTie[] = ['heading', 'text', 'none'];

/** The props of {@link MatrixGaps}. */
export type MatrixGapsProps = Omit<PartProps<'div'>, 'children'>;

/** The cells without a plan, those that the report ties to their stage first, and their reasons. */
export const MatrixGaps = forwardRef<HTMLDivElement, MatrixGapsProps>(
  function MatrixGaps(props, ref) {
    const { t } = useTranslator();
    const document = useMatrixDocument((current) => current);
    const filter = useSession((session) => session.filter);
    const { rows } = filterMatrix(document, filter, t);
    const gaps = gapsOf(document).filter(({ category, stage }) =>
      rows.some((row) => row.category === category && row.stages.includes(stage)),
    );
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

function GapList({ tie, gaps }: { readonly tie: StageTie; readonly gaps: readonly Gap[] }) {
  const { t } = useTranslator();
  const id = useId();
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t(`matrix.gaps.tie.${tie}`)}</h3>
      <ul>
        {gaps.map((gap) => (
          <GapItem key={`${gap.category} ${gap.stage}`} gap={gap} />
        ))}
      </ul>
    </section>
  );
}

function GapItem({ gap: { category: id, stage, reason } }: { readonly gap: Gap }) {
  const { store, readOnly } = useMatrix();
  const { t } = useTranslator();
  const category = useCategory(id);
  if (!category) return null;
  const place = t('matrix.place', {
    category: categoryLabel(category, t),
    stage: t(`vocabulary.stage.${stage}`),
  });
  return (
    <li {...matrix.part('gap')}>
      <MatrixCell category={id} stage={stage} label={place} />
      {!readOnly && (
        <Select
          label={t('matrix.gaps.reason', { place })}
          labelHidden
          options={GAP_REASONS.map((value) => ({
            value,
            label: t(`matrix.reason.${value || 'none'}`),
          }))}
          value={reason}
          onValueChange={(chosen) => store.commands.setGapReason({ category: id, stage }, chosen)}
        />
      )}
    </li>
  );
}

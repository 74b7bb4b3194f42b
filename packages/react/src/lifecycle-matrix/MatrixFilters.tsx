import { forwardRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, useOnDemand } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useFiltered, useSession } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of {@link MatrixFilters}. */
export type MatrixFiltersProps = Omit<PartProps<'details'>, 'children'>;

/** What to show of the matrix, and how many cells that leaves. */
export const MatrixFilters = forwardRef<HTMLDetailsElement, MatrixFiltersProps>(
  function MatrixFilters(props, ref) {
    const { t } = useTranslator();
    const code = useOnDemand(matrixOnDemand);
    const filter = useSession((state) => state.filter);
    const { cells } = useFiltered();
    const isFiltered = Object.values(filter).some((wanted) => wanted !== '');
    const [wasFiltered] = useState(isFiltered);
    return (
      <details open={wasFiltered} {...props} {...matrix.part('filters', {}, props)} ref={ref}>
        <summary>
          {t('matrix.filter')}
          <span role="status">{isFiltered && t('matrix.filter.result', { count: cells })}</span>
        </summary>
        {code && <code.FilterFields isFiltered={isFiltered} />}
      </details>
    );
  },
);

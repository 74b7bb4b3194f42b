import { filterMatrix } from '@uptake/core/lifecycle-matrix';
import { forwardRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, useOnDemand } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrixDocument, useSession } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of {@link MatrixFilters}. */
export type MatrixFiltersProps = Omit<PartProps<'details'>, 'children'>;

/** What to show of the matrix, and how many cells that leaves. */
export const MatrixFilters = forwardRef<HTMLDetailsElement, MatrixFiltersProps>(
  function MatrixFilters({ onToggle, ...props }, ref) {
    const { t } = useTranslator();
    const code = useOnDemand(matrixOnDemand);
    const filter = useSession((state) => state.filter);
    const count = useMatrixDocument((document) => filterMatrix(document, filter, t).cells);
    const isFiltered = Object.values(filter).some((wanted) => wanted !== '');
    const [isOpen, setOpen] = useState(isFiltered);
    return (
      <details
        open={isOpen}
        {...props}
        {...matrix.part('filters', {}, props)}
        ref={ref}
        onToggle={(event) => {
          onToggle?.(event);
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {t('matrix.filter')}
          <span role="status">{isFiltered && t('matrix.filter.result', { count })}</span>
        </summary>
        {code && isOpen && <code.FilterFields isFiltered={isFiltered} />}
      </details>
    );
  },
);

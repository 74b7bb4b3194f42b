import { missingCategories, NO_FILTER } from '@uptake/core/lifecycle-matrix';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Menu, type PartProps, useOnDemand } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrix, useMatrixShallow } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of a {@link MatrixAddCategory}. */
export type MatrixAddCategoryProps = Omit<PartProps<'div'>, 'children'>;

/** Adds a category of the network's own, or brings a deleted one of the report back. */
export const MatrixAddCategory = forwardRef<HTMLDivElement, MatrixAddCategoryProps>(
  function MatrixAddCategory(props, ref) {
    const { store, session, readOnly } = useMatrix();
    const { t } = useTranslator();
    const code = useOnDemand(matrixOnDemand);
    const missing = useMatrixShallow(missingCategories);
    if (readOnly) return null;
    return (
      <div {...props} {...matrix.part('addCategory', {}, props)} ref={ref}>
        {code && (
          <code.AddField
            label={t('matrix.category.new')}
            onAdd={(label) => {
              store.commands.addCategory(label);
              // Under a filter the new category would not be seen.
              session.setState({ filter: NO_FILTER });
            }}
          />
        )}
        {missing.length > 0 && (
          <Menu
            kind="quiet"
            label={t('matrix.category.restore')}
            items={() =>
              missing.map((preset) => ({
                id: preset,
                label: t(`vocabulary.category.${preset}`),
                onSelect: () => store.commands.restoreCategory(preset),
              }))
            }
          />
        )}
      </div>
    );
  },
);

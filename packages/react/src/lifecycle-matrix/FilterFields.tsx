import { inOrder } from '@uptake/core';
import {
  CELL_STATUSES,
  categoryLabel,
  type MatrixFilter,
  NO_FILTER,
  ownersOf,
} from '@uptake/core/lifecycle-matrix';
import { STAGES } from '@uptake/core/vocabulary';
import type { ReactNode } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type Option, Select, TextField } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrix, useMatrixShallow, useSession } from './matrix.context.ts';

/** What can be asked of a matrix, and the way back to all of it. */
export function FilterFields({ isFiltered }: { readonly isFiltered: boolean }) {
  const { session } = useMatrix();
  const { t } = useTranslator();
  const filter = useSession((state) => state.filter);
  const owners = useMatrixShallow(ownersOf);
  const categories = useMatrixShallow((document) =>
    inOrder(document.categories).map((category) => ({
      value: category.id,
      label: categoryLabel(category, t),
    })),
  );
  const set = (change: Partial<MatrixFilter>) =>
    session.setState({ filter: { ...filter, ...change } });

  function select<Field extends Exclude<keyof MatrixFilter, 'text'>>(
    field: Field,
    options: readonly Option<MatrixFilter[Field]>[],
  ): ReactNode {
    const all = { value: '' as MatrixFilter[Field], label: t('matrix.filter.all') };
    return (
      <Select<MatrixFilter[Field]>
        label={t(`matrix.field.${field}`)}
        options={[all, ...options]}
        value={filter[field]}
        onValueChange={(wanted) => set({ [field]: wanted })}
      />
    );
  }
  return (
    <>
      <div {...matrix.part('fields')}>
        <TextField
          type="search"
          label={t('matrix.filter.text')}
          value={filter.text}
          onValueChange={(text) => set({ text })}
        />
        {select(
          'stage',
          STAGES.map((stage) => ({ value: stage, label: t(`vocabulary.stage.${stage}`) })),
        )}
        {select('category', categories)}
        {select(
          'status',
          CELL_STATUSES.map((status) => ({ value: status, label: t(`matrix.status.${status}`) })),
        )}
        {select(
          'owner',
          owners.map((owner) => ({ value: owner, label: owner })),
        )}
      </div>
      <Button
        kind="quiet"
        aria-disabled={!isFiltered}
        onClick={() => session.setState({ filter: NO_FILTER })}
      >
        {t('matrix.filter.clear')}
      </Button>
    </>
  );
}

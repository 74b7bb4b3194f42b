import type { CellStatus } from '@uptake/core/lifecycle-matrix';
import { useTranslator } from '../provider/context.ts';
import { matrix } from './matrix.anatomy.ts';

/** A status by its sign and its word. */
export function Status({ status }: { readonly status: CellStatus }) {
  const { t } = useTranslator();
  return (
    <span {...matrix.part('status', { 'data-status': status })}>
      {t(`matrix.status.${status}`)}
    </span>
  );
}

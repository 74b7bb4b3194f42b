import { type CellStatus, statusMark } from '@uptake/core/lifecycle-matrix';
import { useTranslator } from '../provider/context.ts';
import { matrix } from './matrix.anatomy.ts';

/** A status by its sign and its word. */
export function Status({ status }: { readonly status: CellStatus }) {
  const { t } = useTranslator();
  return (
    <span {...matrix.part('status', { 'data-status': status })}>
      <svg viewBox="-6 -6 12 12" aria-hidden="true">
        <circle r="5" />
        {status !== 'not-planned' && <path d={statusMark(status)} />}
      </svg>
      {t(`matrix.status.${status}`)}
    </span>
  );
}

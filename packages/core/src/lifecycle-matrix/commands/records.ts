import {
  type Draft,
  type Editor,
  inOrder,
  type Ordered,
  orderAt,
  type Records,
} from '../../document/index.ts';
import type { LifecycleMatrixDocument } from '../matrix.schema.ts';

/** What the matrix's commands work with. */
export type MatrixEditor = Editor<LifecycleMatrixDocument>;

/** Puts a record at a position among its siblings; a record that stays or is gone is left. */
export function moveTo(records: Draft<Records<Ordered>>, id: string, position: number): void {
  const { [id]: record, ...siblings } = records;
  if (!record) return;
  const last = Object.keys(siblings).length;
  const place = Math.max(0, Math.min(position, last));
  if (inOrder(records)[place]?.id !== id) record.order = orderAt(siblings, place);
}

import type { Editor } from '../../document/index.ts';
import type { LifecycleMatrixDocument } from '../matrix.schema.ts';

/** What the matrix's commands work with. */
export type MatrixEditor = Editor<LifecycleMatrixDocument>;

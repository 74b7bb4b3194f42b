import {
  createDocumentStore,
  type DocumentKind,
  type DocumentStore,
  type DocumentStoreOptions,
} from '../document/index.ts';
import { activityCommands } from './commands/activities.ts';
import { answerCommands } from './commands/answers.ts';
import { categoryCommands } from './commands/categories.ts';
import { cellCommands } from './commands/cells.ts';
import { exampleCommands } from './commands/examples.ts';
import type { MatrixEditor } from './commands/records.ts';
import { resourceCommands } from './commands/resources.ts';
import { emptyLifecycleMatrix } from './matrix.empty.ts';
import { type LifecycleMatrixDocument, lifecycleMatrixSchema } from './matrix.schema.ts';

function matrixCommands(editor: MatrixEditor) {
  return {
    ...answerCommands(editor),
    ...categoryCommands(editor),
    ...activityCommands(editor),
    ...resourceCommands(editor),
    ...exampleCommands(editor),
    ...cellCommands(editor),
  };
}

/** Everything that can be done with a lifecycle matrix. A record that is gone is left alone. */
export type MatrixCommands = ReturnType<typeof matrixCommands>;

/** A document store that holds a lifecycle matrix. */
export type LifecycleMatrixStore = DocumentStore<LifecycleMatrixDocument, MatrixCommands>;

/** What makes a document a lifecycle matrix. */
export const lifecycleMatrixKind: DocumentKind<LifecycleMatrixDocument, MatrixCommands> = {
  kind: 'lifecycle-matrix',
  version: 1,
  migrations: [],
  schema: lifecycleMatrixSchema,
  empty: emptyLifecycleMatrix,
  commands: matrixCommands,
};

/**
 * Creates the store of a lifecycle matrix. Without a document it begins with the categories and
 * examples of the report and nothing planned.
 *
 * @throws DocumentError when `options.document` is given and refused
 */
export function createLifecycleMatrixStore(options?: DocumentStoreOptions): LifecycleMatrixStore {
  return createDocumentStore(lifecycleMatrixKind, options);
}

import {
  createDocumentStore,
  type DocumentKind,
  type DocumentStore,
  type DocumentStoreOptions,
} from '../document/index.ts';
import {
  BOARD_KIND,
  BOARD_VERSION,
  type ForcefieldBoardDocument,
  forcefieldBoardSchema,
} from './board.schema.ts';
import { type BoardCommands, boardCommands } from './commands/boards.ts';
import { type ForceCommands, forceCommands } from './commands/forces.ts';
import { type ImportCommands, importCommands } from './commands/import.ts';
import { type PlanCommands, planCommands } from './commands/plan.ts';

/**
 * Everything that can be done with a forcefield board document. An id that is not there makes no
 * step: somebody else may have removed its record in the meantime. A text is taken as far as a
 * field holds it. A value that is no choice throws a `RangeError` and changes nothing.
 */
export interface ForcefieldBoardCommands
  extends BoardCommands,
    ForceCommands,
    PlanCommands,
    ImportCommands {}

/** A store of boards. */
export type ForcefieldBoardStore = DocumentStore<ForcefieldBoardDocument, ForcefieldBoardCommands>;

const forcefieldBoard: DocumentKind<ForcefieldBoardDocument, ForcefieldBoardCommands> = {
  kind: BOARD_KIND,
  version: BOARD_VERSION,
  migrations: [],
  schema: forcefieldBoardSchema,
  empty: () => ({ kind: BOARD_KIND, version: BOARD_VERSION, boards: {} }),
  commands: (editor) => ({
    ...boardCommands(editor),
    ...forceCommands(editor),
    ...planCommands(editor),
    ...importCommands(editor),
  }),
};

/**
 * Creates the store of a network's boards. It begins without a board.
 *
 * @throws DocumentError when `options.document` is given and refused
 */
export function createForcefieldBoardStore(options?: DocumentStoreOptions): ForcefieldBoardStore {
  return createDocumentStore(forcefieldBoard, options);
}

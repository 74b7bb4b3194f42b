import {
  createDocumentStore,
  type DocumentKind,
  type DocumentStore,
  type DocumentStoreOptions,
} from '../document/index.ts';
import { type DetailCommands, detailCommands } from './commands/details.ts';
import { type LinkCommands, linkCommands } from './commands/links.ts';
import { type NodeCommands, nodeCommands } from './commands/nodes.ts';
import { type PathwayCommands, pathwayCommands } from './commands/pathways.ts';
import { type WholeCommands, wholeCommands } from './commands/whole.ts';
import { emptyToc } from './toc.catalogue.ts';
import { tocMigrations } from './toc.migrations.ts';
import { TOC_KIND, TOC_VERSION, type TocDocument, tocSchema } from './toc.schema.ts';

/**
 * Everything that can be done with a theory of change. An id that is not there makes no step:
 * somebody else may have removed its record in the meantime. A text is taken as far as a field
 * holds it. A value that is no choice throws a `RangeError` and changes nothing.
 */
export interface TocCommands
  extends WholeCommands,
    NodeCommands,
    DetailCommands,
    LinkCommands,
    PathwayCommands {}

/** A store of a theory of change. */
export type TocStore = DocumentStore<TocDocument, TocCommands>;

/** The kind of document a theory of change is. */
export const tocDocument: DocumentKind<TocDocument, TocCommands> = {
  kind: TOC_KIND,
  version: TOC_VERSION,
  migrations: tocMigrations,
  schema: tocSchema,
  empty: emptyToc,
  commands: (editor) => ({
    ...wholeCommands(editor),
    ...nodeCommands(editor),
    ...detailCommands(editor),
    ...linkCommands(editor),
    ...pathwayCommands(editor),
  }),
};

/**
 * Creates the store of a theory of change. It begins empty; see `presetToc` for the report's.
 *
 * @throws DocumentError when `options.document` is given and refused
 */
export function createTocStore(options?: DocumentStoreOptions): TocStore {
  return createDocumentStore(tocDocument, options);
}

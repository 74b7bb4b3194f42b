export { canonical, toText } from './canonical.ts';
export type { Change, ChangeLabel, ChangeSource } from './changes.ts';
export type { Ordered, Records, UptakeDocument } from './document.ts';
export type { Draft } from './draft.ts';
export type { Edited } from './editing.ts';
export { DocumentError, type DocumentErrorDetails, type DocumentErrorReason } from './errors.ts';
export {
  checkedChoice,
  clipLine,
  clipText,
  id,
  line,
  MAX_TEXT_LENGTH,
  orderKey,
  records,
  text,
} from './fields.ts';
export { createId } from './ids.ts';
export { type Identified, inOrder, recordAt } from './in-order.ts';
export type { DocumentKind, Editor } from './kind.ts';
export { type Merge, mergeDocuments } from './merge.ts';
export { type Migration, type MigrationTarget, migrate } from './migrations.ts';
export { moveTo, orderAt, orderAtEnd, orderSequence } from './order.ts';
export { MAX_DOCUMENT_LENGTH, parseDocument, type Readable } from './parse.ts';
export { applyPatches, diff, isSame, type Patch, type Path } from './patches.ts';
export {
  type Persistence,
  PersistenceError,
  type PersistenceErrorReason,
  type Stored,
} from './persistence/adapter.ts';
export { type HttpPersistenceOptions, httpPersistence } from './persistence/http.ts';
export type { FetchedLike, FetchLike } from './persistence/http-request.ts';
export { type LocalPersistenceOptions, localPersistence } from './persistence/local.ts';
export { type MemoryPersistence, memoryPersistence } from './persistence/memory.ts';
export { localPersistenceOnDemand, type PersistenceSource } from './persistence/on-demand.ts';
export type { EventLike, EventsLike, StorageLike, TimersLike } from './persistence/platform.ts';
export type { KeptAside, Saving } from './persistence/saving.ts';
export {
  array,
  boolean,
  type Condition,
  check,
  type Issue,
  integer,
  is,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  type ObjectSchema,
  picklist,
  pipe,
  record,
  regex,
  type Schema,
  strictObject,
  string,
  union,
  type ValidOf,
  variant,
} from './schema.ts';
export {
  createDocumentStore,
  type DocumentState,
  type DocumentStore,
  type DocumentStoreOptions,
} from './store.ts';

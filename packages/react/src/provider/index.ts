export type { Persistence, PersistenceSource } from '@uptake/core';
export type { Direction, Message, MessageKey, Messages, Translator } from '@uptake/core/i18n';
export { type Theme, type Uptake, useTranslator, useUptake } from './context.ts';
export { UptakeProvider, type UptakeProviderProps } from './UptakeProvider.tsx';
export {
  type AnyDocumentStore,
  type DocumentOf,
  type DocumentProps,
  type StateOf,
  type UseDocumentStoreOptions,
  useDocument,
  useDocumentShallow,
  useDocumentStore,
} from './useDocumentStore.ts';

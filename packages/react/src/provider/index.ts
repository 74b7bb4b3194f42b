export type { Persistence, PersistenceSource } from '@uptake/core';
export type { Direction, Message, MessageKey, Messages, Translator } from '@uptake/core/i18n';
export { useTranslator, useUptake } from './context.ts';
export type { Language, LanguageProps, Theme } from './language.ts';
export { UptakeProvider, type UptakeProviderProps } from './UptakeProvider.tsx';
export type { Uptake } from './uptake-context.ts';
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

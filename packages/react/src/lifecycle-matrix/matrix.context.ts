import {
  type Category,
  type FilteredRow,
  filterMatrix,
  type LifecycleMatrixDocument,
  type LifecycleMatrixStore,
  type MatrixFilter,
  NO_FILTER,
} from '@uptake/core/lifecycle-matrix';
import type { Stage } from '@uptake/core/vocabulary';
import { createContext, type ForwardedRef, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useTranslator } from '../provider/context.ts';
import { useDocument, useDocumentShallow } from '../provider/useDocumentStore.ts';
import type { PartProps } from '../ui/index.ts';

/** The ways to look at a matrix. */
export const MATRIX_VIEWS = ['plan', 'gaps', 'examples'] as const;

/** A way to look at a matrix. */
export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** The ways a matrix leaves the page. */
export const MATRIX_OUTPUTS = ['json', 'csv', 'svg', 'print'] as const;

/** A way a matrix leaves the page. */
export type MatrixOutput = (typeof MATRIX_OUTPUTS)[number];

/** What is open over the matrix. */
export type MatrixOpened =
  | { readonly kind: 'cell'; readonly category: string; readonly stage: Stage }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'example'; readonly example: string };

/** What one sitting in front of the matrix remembers. Nothing of it enters the document. */
export interface MatrixSession {
  readonly view: MatrixView;
  readonly filter: MatrixFilter;
  readonly opened: MatrixOpened | undefined;
  /** What was asked for and is about to be sent out. */
  readonly output?: MatrixOutput | undefined;
}

/** What the parts of a matrix share. */
export interface MatrixScope {
  readonly store: LifecycleMatrixStore;
  readonly session: StoreApi<MatrixSession>;
  readonly readOnly: boolean;
}

/** The props of the dialogs: they know themselves when to open and what to show. */
export type MatrixDialogProps = Omit<
  PartProps<'dialog'>,
  'children' | 'open' | 'title' | 'onClose' | 'part'
>;

/** The props of what a dialog shows, once it is fetched. */
export interface MatrixDetailsProps extends MatrixDialogProps {
  readonly dialogRef?: ForwardedRef<HTMLDialogElement> | undefined;
}

export const MatrixContext = createContext<MatrixScope | undefined>(undefined);

/** A sitting that begins with a view, a filter and perhaps something open. */
export function createSession(
  view: MatrixView = 'plan',
  filter: Partial<MatrixFilter> = {},
  opened?: MatrixOpened,
): StoreApi<MatrixSession> {
  return createStore(() => ({ view, filter: { ...NO_FILTER, ...filter }, opened }));
}

/** What the parts of a matrix share. Every part stands inside a `MatrixRoot`. */
export function useMatrix(): MatrixScope {
  const scope = useContext(MatrixContext);
  if (!scope) throw new Error('A part of the lifecycle matrix stands outside a MatrixRoot.');
  return scope;
}

/** Something the document says. */
export function useMatrixDocument<T>(selector: (document: LifecycleMatrixDocument) => T): T {
  return useDocument(useMatrix().store, ({ document }) => selector(document));
}

/** The same for a new list or object: one that says the same is no change. */
export function useMatrixShallow<T>(selector: (document: LifecycleMatrixDocument) => T): T {
  return useDocumentShallow(useMatrix().store, ({ document }) => selector(document));
}

/** A category that the filter leaves, with its record. */
export interface ShownRow extends FilteredRow {
  readonly record: Category;
}

/** The stages and the categories that the filter leaves. */
export function useFiltered(): { readonly stages: readonly Stage[]; readonly rows: ShownRow[] } {
  const { t } = useTranslator();
  const filter = useSession((session) => session.filter);
  const categories = useMatrixDocument((document) => document.categories);
  return useMemo(() => {
    const { stages, rows } = filterMatrix({ categories }, filter, t);
    return {
      stages,
      rows: rows.map((row) => ({ ...row, record: categories[row.category] as Category })),
    };
  }, [categories, filter, t]);
}

/** A category, or `undefined` when it is gone. */
export function useCategory(id: string): Category | undefined {
  return useMatrixDocument(({ categories }) => categories[id]);
}

/** Something the sitting remembers. */
export function useSession<T>(selector: (session: MatrixSession) => T): T {
  return useStore(useMatrix().session, selector);
}

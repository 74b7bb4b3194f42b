import { recordAt } from '@uptake/core';
import {
  nodeName,
  type Target,
  type TocDocument,
  type TocNode,
  type TocStep,
  type TocStore,
} from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useTranslator } from '../provider/context.ts';
import { useDocument, useDocumentShallow } from '../provider/useDocumentStore.ts';

/** The ways to edit a theory of change. */
export const TOC_VIEWS = ['diagram', 'outline', 'wizard'] as const;

/** A way to edit a theory of change. */
export type TocView = (typeof TOC_VIEWS)[number];

/** A node or a link. */
export type TocSubject = Extract<Target, { readonly on: 'node' | 'link' }>;

/** What is looked at in relation to one node. */
export interface TocFocus {
  readonly node: string;
  /** What leads to it, what it leads to, or both. */
  readonly reach: 'upstream' | 'downstream' | 'both';
}

/** What is to be focused: the field of the vision or of a node, or where a component begins. */
export type TocWish =
  | { readonly on: 'vision' }
  | { readonly on: 'node'; readonly node: string; readonly caret?: 'start' | 'end' }
  | { readonly on: 'component'; readonly component: TocComponent };

/** What can go out: files, and paper. */
export const TOC_OUTPUTS = [
  'json',
  'csv',
  'svg',
  'png',
  'markdown',
  'mermaid',
  'dot',
  'print-a4',
  'print-a3',
] as const;

/** Something that can go out. */
export type TocOutput = (typeof TOC_OUTPUTS)[number];

/** What one sitting in front of a theory of change remembers. Nothing of it enters the document. */
export interface TocSitting {
  /** What the person is at, in every view. */
  readonly selected: TocSubject | undefined;
  /** Whose details are open. */
  readonly edited: TocSubject | undefined;
  /** The pathway that stands out, by its id. */
  readonly highlighted: string | undefined;
  readonly focus: TocFocus | undefined;
  /** The ids of the nodes and links that are supposed to fail. */
  readonly failed: ReadonlySet<string>;
  /** What is to be focused in a list as soon as it is there. */
  readonly wanted: TocWish | undefined;
  /** The step of the wizard; unless one was chosen, the first that is not done. */
  readonly step: TocStep | undefined;
  readonly isImporting: boolean;
  /** What is asked to go out, until it is on its way. */
  readonly output: TocOutput | undefined;
}

/** What the parts of a theory of change share. */
export interface TocScope {
  readonly store: TocStore;
  readonly sitting: StoreApi<TocSitting>;
  readonly view: TocView;
  readonly readOnly: boolean;
  /** Shows another view. */
  readonly show: (view: TocView) => void;
  /** Goes to a node or a link; the view that is shown brings it into sight. */
  readonly select: (subject: TocSubject | undefined) => void;
  /** Opens the details of a node or a link, or closes them. */
  readonly edit: (subject: TocSubject | undefined) => void;
  /** Lets a pathway stand out, or none. */
  readonly highlight: (pathway: string | undefined) => void;
  /** Lets what leads to a node, or what it leads to, stand out. */
  readonly focusOn: (focus: TocFocus | undefined) => void;
  /** Remembers something else for this sitting. */
  readonly remember: (change: Partial<TocSitting>) => void;
}

export const TocContext = createContext<TocScope | undefined>(undefined);

const NOTHING: ReadonlySet<string> = new Set();

/** A sitting in which nothing has happened yet, except what is given. */
export function createSitting(begin: Partial<TocSitting> = {}): StoreApi<TocSitting> {
  return createStore(() => ({
    selected: undefined,
    edited: undefined,
    highlighted: undefined,
    focus: undefined,
    failed: NOTHING,
    wanted: undefined,
    step: undefined,
    isImporting: false,
    output: undefined,
    ...begin,
  }));
}

/** What the parts of a theory of change share. Every part stands inside a `TocRoot`. */
export function useToc(): TocScope {
  const scope = useContext(TocContext);
  if (!scope) throw new Error('A part of the theory of change stands outside a TocRoot.');
  return scope;
}

/** Something the document says; renders again only when that changes. */
export function useTocDocument<T>(selector: (document: TocDocument) => T): T {
  return useDocument(useToc().store, ({ document }) => selector(document));
}

/** The same for a new list or object: one that says the same is no change. */
export function useTocShallow<T>(selector: (document: TocDocument) => T): T {
  return useDocumentShallow(useToc().store, ({ document }) => selector(document));
}

/** Something the sitting remembers. */
export function useSitting<T>(selector: (sitting: TocSitting) => T): T {
  return useStore(useToc().sitting, selector);
}

/** Names nodes in the reader's language. */
export function useNodeName(): (node: Pick<TocNode, 'preset' | 'text'>) => string {
  const { t } = useTranslator();
  return (node) => nodeName(node, t);
}

/** A node as it is in the document, or `undefined` when it is gone. */
export function useNode(id: string): TocNode | undefined {
  return useTocDocument(({ nodes }) => recordAt(nodes, id));
}

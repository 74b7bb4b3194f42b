import {
  type Arrangement,
  type Board,
  type Force,
  type ForcefieldBoardStore,
  forceName,
  NO_WHAT_IF,
  type WhatIf,
} from '@uptake/core/forcefield-board';
import type { ForceSide } from '@uptake/core/vocabulary';
import { createContext, type FocusEvent, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useTranslator } from '../provider/context.ts';
import { useDocument } from '../provider/useDocumentStore.ts';

/** What one sitting in front of a board remembers. Nothing of it enters the document. */
export interface Sitting {
  readonly arrangement: Arrangement;
  readonly whatIf: WhatIf;
  /** Whether the forces offer to be set aside or supposed mitigated. */
  readonly isWhatIf: boolean;
  /** The force whose details are open. */
  readonly details: string | undefined;
  readonly isImporting: boolean;
  /** What is asked to go out, until it is on its way. */
  readonly output: Output | undefined;
  /** The force that is carried, and where it would land: before another, or at the end of a side. */
  readonly drop:
    | {
        readonly force: string;
        readonly side: ForceSide | undefined;
        readonly before: string | undefined;
      }
    | undefined;
  /** What is to be focused as soon as it is there. */
  readonly focus: FocusWish | undefined;
}

/** What can go out: files, and paper. */
export type Output = 'csv' | 'svg' | 'json' | 'print';

/** The goal, or a control of a force. */
export type FocusWish =
  | { readonly on: 'goal' }
  | { readonly on: 'name' | 'rating'; readonly force: string };

/** The sittings by board: every board has its own assumptions. */
export type Sittings = Readonly<Record<string, Sitting>>;

/** A sitting in which nothing has happened yet. */
export const FRESH: Sitting = {
  arrangement: 'as-listed',
  whatIf: NO_WHAT_IF,
  isWhatIf: false,
  details: undefined,
  isImporting: false,
  output: undefined,
  drop: undefined,
  focus: undefined,
};

/** What the parts of a board share. */
export interface BoardScope {
  readonly store: ForcefieldBoardStore;
  readonly sittings: StoreApi<Sittings>;
  /** The id of the board that is shown; empty when there is none. */
  readonly boardId: string;
  readonly readOnly: boolean;
  /** Shows another board. */
  readonly select: (board: string) => void;
  /** Remembers something for this sitting, of the board that is shown unless another is named. */
  readonly remember: (change: Partial<Sitting>, board?: string) => void;
}

export const BoardContext = createContext<BoardScope | undefined>(undefined);

/** The way to remember something about a board. */
export function rememberIn(sittings: StoreApi<Sittings>, board: string): BoardScope['remember'] {
  return (change, id = board) =>
    sittings.setState((all) => ({ [id]: { ...(all[id] ?? FRESH), ...change } }));
}

/** What the parts of a board share. Every part stands inside a `BoardRoot`. */
export function useBoardScope(): BoardScope {
  const scope = useContext(BoardContext);
  if (!scope) throw new Error('A part of the forcefield board stands outside a BoardRoot.');
  return scope;
}

/** The board that is shown, or `undefined` when there is none. */
export function useBoard(): Board | undefined {
  const { store, boardId } = useBoardScope();
  return useDocument(store, ({ document }) => document.boards[boardId]);
}

/** A field of the board that is shown; renders again only when that field changes. */
export function useBoardField<Field extends Exclude<keyof Board, 'forces'>>(
  field: Field,
): Board[Field] | undefined {
  const { store, boardId } = useBoardScope();
  return useDocument(store, ({ document }) => document.boards[boardId]?.[field]);
}

/** A force of the board that is shown, or `undefined` when it is gone. */
export function useForce(id: string): Force | undefined {
  const { store, boardId } = useBoardScope();
  return useDocument(store, ({ document }) => document.boards[boardId]?.forces[id]);
}

/** Something the sitting remembers. */
export function useSitting<T>(selector: (sitting: Sitting) => T): T {
  const { sittings, boardId } = useBoardScope();
  return useStore(sittings, (all) => selector(all[boardId] ?? FRESH));
}

/** Names forces in the reader's language. */
export function useForceName(): (force: Pick<Force, 'side' | 'preset' | 'label'>) => string {
  const { t } = useTranslator();
  return (force) => forceName(force, t);
}

/** For a group of controls that choose one value: the step ends when focus leaves the group. */
export function useEndGesture(): (event: FocusEvent<HTMLElement>) => void {
  const { store } = useBoardScope();
  return ({ currentTarget, relatedTarget }) => {
    if (!currentTarget.contains(relatedTarget)) store.endGesture();
  };
}

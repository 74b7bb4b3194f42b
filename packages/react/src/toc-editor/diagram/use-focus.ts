import type { TocDocument } from '@uptake/core/toc-editor';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { focusedBeside } from '../../ui/index.ts';
import { type TocSubject, useToc } from '../toc.context.ts';
import type { DiagramState } from './diagram.context.ts';

/** What keeps focus in the diagram, for the element around it. */
export interface KeptFocus {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Focus follows what is selected where that is asked for, and never falls to the page when what
 * was focused goes: by deleting, by undo, by another lane, by somebody else.
 *
 * @param stop what Tab reaches, which is there whenever anything is
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  stop: TocSubject | undefined,
  state: StoreApi<DiagramState>,
): KeptFocus {
  const { wish, writing } = useStore(state);
  const granted = useRef(wish);
  const isHere = useRef(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || element.querySelector('[data-uptake-part~="toc-in-place"]')) return;
    // What was written went with its node or link.
    if (writing) state.setState({ writing: undefined });
    const isWished = granted.current !== wish;
    granted.current = wish;
    if (!isWished && !(isHere.current && !holdsFocus(element))) return;
    const id = stop && (stop.on === 'node' ? stop.node : stop.link);
    const target =
      element.querySelector<HTMLElement>(
        id === undefined
          ? '[data-uptake-part~="toc-start"] button'
          : `[data-roving="${CSS.escape(id)}"]`,
      ) ?? element.querySelector<HTMLElement>('[data-uptake-part~="toc-canvas"]');
    target?.focus({ preventScroll: true });
  });
  return {
    onFocus() {
      isHere.current = true;
    },
    onBlur() {
      // When the focused element goes, the effect above is quicker.
      queueMicrotask(() => {
        if (frame.current && !holdsFocus(frame.current)) isHere.current = false;
      });
    },
  };
}

function holdsFocus(element: HTMLElement): boolean {
  const focused = focusedBeside(element);
  return focused !== null && element.contains(focused);
}

/** Undo and redo lead to where they were at work, as far as it is there. */
export function useFollowUndo(
  canvas: RefObject<HTMLElement | null>,
  goTo: (subject: TocSubject) => void,
): void {
  const { store, select } = useToc();
  useEffect(
    () =>
      store.subscribeChanges(({ label, direction, source, after }) => {
        if (direction === 'do' || source !== 'user') return;
        const subject = subjectOf(label.about ?? {}, after);
        if (!subject) return;
        if (canvas.current && holdsFocus(canvas.current)) goTo(subject);
        else select(subject);
      }),
    [store, select, canvas, goTo],
  );
}

function subjectOf(
  { node, link }: Readonly<Record<string, string | number>>,
  { nodes, links }: TocDocument,
): TocSubject | undefined {
  if (typeof link === 'string' && Object.hasOwn(links, link)) return { on: 'link', link };
  if (typeof node === 'string' && Object.hasOwn(nodes, node)) return { on: 'node', node };
  return undefined;
}

import type { Camera, GestureEvent, Size, TocLayout } from '@uptake/core/toc-editor';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { TocSubject } from '../toc.context.ts';
import type { DiagramActions } from './actions.ts';

/** What happens in the diagram right now. */
export interface DiagramState {
  /** Whose text is written in place. */
  readonly writing: TocSubject | undefined;
  /** The node from which a link is begun. */
  readonly linking: string | undefined;
  /** The node that is carried. */
  readonly carried: string | undefined;
  /** Asks for focus on what is selected, each time it is another object. */
  readonly wish: object | undefined;
}

/** What the parts of the diagram share. */
export interface DiagramScope {
  /** Changes with every frame of a gesture: listen to it without rendering where that matters. */
  readonly camera: StoreApi<Camera>;
  readonly state: StoreApi<DiagramState>;
  readonly actions: DiagramActions;
  /** The geometry that is on the screen. */
  readonly layout: () => TocLayout;
  /** The size of the canvas; nothing before it is on the screen. */
  readonly screen: () => Size;
  /** Moves the camera, as far as the diagram stays in sight. */
  readonly look: (move: (camera: Camera) => Camera) => void;
  /** Shows all of the diagram. */
  readonly fit: () => void;
  /** Tells the gesture what a pointer, a key or a button does. */
  readonly gesture: (event: GestureEvent) => void;
}

export const DiagramContext = createContext<DiagramScope | undefined>(undefined);

/** What the parts of the diagram share. Every one stands inside a `TocDiagram`. */
export function useDiagram(): DiagramScope {
  const scope = useContext(DiagramContext);
  if (!scope) throw new Error('A part of the diagram stands outside a TocDiagram.');
  return scope;
}

/** Something that happens in the diagram right now. */
export function useDiagramState<T>(selector: (state: DiagramState) => T): T {
  return useStore(useDiagram().state, selector);
}

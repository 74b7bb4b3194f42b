import { nodesIn, shownComponents, type TocDocument, type TocNode } from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import type { TocScope, TocWish } from '../toc.context.ts';

/** What a person does with one node of a list; focus goes along with it. */
export interface NodeActions {
  /** Adds a node below. */
  add(): void;
  /** Moves the node by so many places in its component. */
  move(step: number): void;
  /** Takes the node to the component that is shown before or after its own. */
  moveAcross(step: number): void;
  changeComponent(component: TocComponent): void;
  /** Deletes the node; focus goes to the one after it, else before it, else to its component. */
  remove(): void;
}

/** What can be done with a node of a list. */
export function nodeActions({ store, remember }: TocScope, id: string): NodeActions {
  const { commands } = store;
  const read = (): TocDocument => store.getState().document;
  const node = (): TocNode | undefined => read().nodes[id];
  const want = (wanted: TocWish) => remember({ wanted });

  /** The nodes of the component, and the place of this one. */
  function placed(component: TocComponent) {
    const lane = nodesIn(read(), component).map((one) => one.id);
    return { lane, place: lane.indexOf(id) };
  }

  function changeComponent(component: TocComponent): void {
    commands.changeComponent(id, component);
    want({ on: 'node', node: id });
  }

  return {
    add() {
      const component = node()?.component;
      if (!component) return;
      const { place } = placed(component);
      want({ on: 'node', node: commands.addNode(component, { position: place + 1 }) });
    },
    move(step) {
      const component = node()?.component;
      if (!component) return;
      const { lane, place } = placed(component);
      const next = Math.max(0, Math.min(lane.length - 1, place + step));
      if (next !== place) commands.moveNode(id, next);
      want({ on: 'node', node: id });
    },
    moveAcross(step) {
      const component = node()?.component;
      const components = shownComponents(read());
      const next = component && components[components.indexOf(component) + step];
      if (next) changeComponent(next);
    },
    changeComponent,
    remove() {
      const component = node()?.component;
      if (!component) return;
      const { lane, place } = placed(component);
      const neighbour = lane[place + 1] ?? lane[place - 1];
      commands.deleteNode(id);
      want(neighbour ? { on: 'node', node: neighbour } : { on: 'component', component });
    },
  };
}

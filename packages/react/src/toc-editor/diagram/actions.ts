import {
  downstreamOf,
  type LaneBox,
  layoutToc,
  linksFrom,
  linksTo,
  nodesIn,
  type TocDocument,
  type TocLayout,
  type TocStore,
} from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import type { StoreApi } from 'zustand/vanilla';
import type { TocScope, TocSubject } from '../toc.context.ts';
import type { DiagramState } from './diagram.context.ts';

/** What a person can do in the diagram, whichever way it is asked for. */
export interface DiagramActions {
  /** Selects a node or a link, brings it into sight and focuses it. */
  readonly goTo: (subject: TocSubject | undefined) => void;
  /** Goes to the nearest node in the lane before or after, whatever is linked. */
  readonly goAcross: (node: string, step: -1 | 1) => void;
  /** Begins to write the text of a node, or what must be true for a link. */
  readonly write: (subject: TocSubject) => void;
  /** Ends writing and returns to what was written. */
  readonly stopWriting: () => void;
  /** A new node in a lane, after another one or at the end; its text is then written. */
  readonly addTo: (component: TocComponent, after?: string) => void;
  /** A new node in the next lane that the node leads to. */
  readonly addOnwards: (node: string) => void;
  /** A new node at a place in a lane that the node leads to. */
  readonly addFrom: (node: string, component: TocComponent, position: number) => void;
  readonly connect: (from: string, to: string) => void;
  readonly remove: (subject: TocSubject) => void;
  /** Moves a node among the nodes of its lane. */
  readonly moveWithin: (node: string, step: -1 | 1) => void;
  /** Moves a node to the lane before or after its own. */
  readonly moveAcross: (node: string, step: -1 | 1) => void;
  /** Puts a node at a place. */
  readonly moveTo: (node: string, component: TocComponent, position: number) => void;
  /** Writes an order with few crossings into the document. */
  readonly tidy: () => void;
}

interface Stage {
  readonly store: TocStore;
  readonly select: TocScope['select'];
  readonly state: StoreApi<DiagramState>;
  readonly layout: () => TocLayout;
}

/** Puts what can be done in the diagram together from the commands of the store. */
export function createActions({ store, select, state, layout }: Stage): DiagramActions {
  const { commands } = store;
  const read = () => store.getState().document;
  const laneOf = (component: TocComponent, step: number): LaneBox | undefined => {
    const { lanes } = layout();
    return lanes[lanes.findIndex((lane) => lane.component === component) + step];
  };

  function goTo(subject: TocSubject | undefined): void {
    select(subject);
    state.setState({ wish: {}, writing: undefined });
  }

  function write(subject: TocSubject): void {
    select(subject);
    state.setState({ writing: subject });
  }

  function moveTo(node: string, component: TocComponent, position: number): void {
    if (read().nodes[node]?.component === component) commands.moveNode(node, position);
    else commands.changeComponent(node, component, position);
    goTo({ on: 'node', node });
  }

  function goAcross(node: string, step: -1 | 1): void {
    const { nodes, lanes } = layout();
    const middle = (id: string) => (nodes[id]?.y ?? 0) + (nodes[id]?.height ?? 0) / 2;
    const filled = lanes.filter(({ component }) => nodesIn(read(), component).length > 0);
    const own = read().nodes[node]?.component;
    const lane = filled[filled.findIndex(({ component }) => component === own) + step];
    const [nearest] = nodesIn(read(), lane?.component ?? 'impact')
      .map(({ id }) => ({ id, distance: Math.abs(middle(id) - middle(node)) }))
      .sort((a, b) => a.distance - b.distance);
    if (lane && nearest) goTo({ on: 'node', node: nearest.id });
  }

  return {
    goTo,
    goAcross,
    write,
    stopWriting: () => state.setState({ writing: undefined, wish: {} }),
    addTo(component, after) {
      const place = nodesIn(read(), component).findIndex(({ id }) => id === after);
      const node = commands.addNode(component, place < 0 ? {} : { position: place + 1 });
      write({ on: 'node', node });
    },
    addOnwards(node) {
      const from = read().nodes[node];
      if (!from) return;
      const lane = laneOf(from.component, 1) ?? laneOf(from.component, 0);
      if (!lane) return;
      write({ on: 'node', node: commands.addNode(lane.component, { after: node }) });
    },
    addFrom(after, component, position) {
      write({ on: 'node', node: commands.addNode(component, { after, position }) });
    },
    connect(from, to) {
      const link = commands.addLink(from, to);
      if (link !== undefined) goTo({ on: 'link', link });
    },
    remove(subject) {
      const next = neighbourOf(subject, read());
      if (subject.on === 'node') commands.deleteNode(subject.node);
      else commands.deleteLink(subject.link);
      goTo(next);
    },
    moveWithin(node, step) {
      const component = read().nodes[node]?.component;
      if (!component) return;
      const place = nodesIn(read(), component).findIndex(({ id }) => id === node);
      if (place + step >= 0) moveTo(node, component, place + step);
    },
    moveAcross(node, step) {
      const component = read().nodes[node]?.component;
      const lane = component && laneOf(component, step);
      if (!lane) return;
      const { nodes } = layout();
      const level = nodes[node]?.y ?? 0;
      const before = nodesIn(read(), lane.component).filter(
        ({ id }) => (nodes[id]?.y ?? 0) < level,
      );
      moveTo(node, lane.component, before.length);
    },
    moveTo,
    tidy() {
      const { nodes } = layoutToc(read());
      const level = (id: string) => nodes[id]?.y ?? 0;
      commands.arrangeNodes(Object.keys(nodes).sort((a, b) => level(a) - level(b)));
    },
  };
}

/** Where to go when something is deleted: the next in the lane, else what it was linked with. */
function neighbourOf(subject: TocSubject, document: TocDocument): TocSubject | undefined {
  if (subject.on === 'link') {
    const link = document.links[subject.link];
    return link && { on: 'node', node: link.from };
  }
  const component = document.nodes[subject.node]?.component;
  const lane = component ? nodesIn(document, component) : [];
  const place = lane.findIndex(({ id }) => id === subject.node);
  const node =
    (lane[place + 1] ?? lane[place - 1])?.id ??
    linksTo(document, subject.node)[0]?.from ??
    linksFrom(document, subject.node)[0]?.to ??
    [...downstreamOf(document, subject.node)][0];
  return node === undefined ? undefined : { on: 'node', node };
}

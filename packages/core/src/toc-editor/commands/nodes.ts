import {
  checkedChoice,
  clipLine,
  clipText,
  inOrder,
  moveTo,
  orderAt,
  orderSequence,
  recordAt,
} from '../../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../../vocabulary/index.ts';
import { newLink, newNode } from '../toc.catalogue.ts';
import { TOC_PRESETS, type TocPreset } from '../toc.presets.ts';
import type { TocLink } from '../toc.schema.ts';
import { nodesOf } from '../toc.selectors.ts';
import { editNode, type TocEditing } from './edit.ts';

/** How a node is added. */
export interface NodeToAdd {
  readonly text?: string;
  /** A part of the report's theory of change, which brings its name. */
  readonly preset?: TocPreset;
  /** 0 for the first in the component; the end unless given. */
  readonly position?: number;
  /** A node that leads to the new one. */
  readonly after?: string;
  /** A node that the new one leads to. */
  readonly before?: string;
}

/** What can be done with nodes. Ids that are not there make no step. */
export interface NodeCommands {
  /** Adds a node to a component, with a link when it is said what it stands before or after. Returns its id. */
  addNode(component: TocComponent, node?: NodeToAdd): string;
  /** Deletes a node, its links and its places on pathways. */
  deleteNode(node: string): void;
  /** Writes the text of a node; an empty one gives a preset its own name back. */
  setNodeText(node: string, text: string): void;
  setNodeTranslation(node: string, text: string): void;
  setNodeDescription(node: string, description: string): void;
  setOwner(node: string, owner: string): void;
  /** Moves a node to a position in its component, 0 for the first. */
  moveNode(node: string, position: number): void;
  /**
   * Puts the nodes of each component in the order in which they stand in a list, as one step; what
   * the list leaves out follows. It writes the order of a layout into the document.
   */
  arrangeNodes(nodes: readonly string[]): void;
  /** Takes a node to another component, to its end unless a position is given. Its links stay. */
  changeComponent(node: string, component: TocComponent, position?: number): void;
}

export function nodeCommands(editor: TocEditing): NodeCommands {
  const { read, newId, change } = editor;

  function setText(
    field: 'text' | 'translation' | 'description' | 'owner',
    node: string,
    value: string,
  ): void {
    const name = `node.${field}`;
    const write = (draft: { [key in typeof field]: string }) => {
      draft[field] = value;
    };
    editNode(editor, name, { node }, write, `${name}:${node}`);
  }

  return {
    addNode(component, { text = '', preset, position = Number.POSITIVE_INFINITY, ...ends } = {}) {
      checkedChoice(component, TOC_COMPONENTS);
      if (preset !== undefined) checkedChoice(preset, TOC_PRESETS);
      const { nodes } = read();
      const node = preset !== undefined && !recordAt(nodes, preset) ? preset : newId();
      const created = newNode(component, clipLine(text), preset);
      const links: Record<string, TocLink> = {};
      const { after = '', before = '' } = ends;
      if (recordAt(nodes, after)) links[newId()] = newLink(after, node);
      if (recordAt(nodes, before)) links[newId()] = newLink(node, before);
      change({ name: 'node.add', about: { node, component } }, (document) => {
        const order = orderAt(nodesOf(nodes, component), position);
        document.nodes[node] = { ...created, order };
        Object.assign(document.links, links);
      });
      return node;
    },
    deleteNode(node) {
      const gone = recordAt(read().nodes, node);
      if (!gone) return;
      const { text, preset } = gone;
      change({ name: 'node.delete', about: { node, text, preset } }, (document) => {
        delete document.nodes[node];
        for (const [id, { from, to }] of Object.entries(document.links)) {
          if (from === node || to === node) delete document.links[id];
        }
        for (const pathway of Object.values(document.pathways)) {
          if (recordAt(pathway.nodes, node)) delete pathway.nodes[node];
        }
      });
    },
    setNodeText: (node, text) => setText('text', node, clipLine(text)),
    setNodeTranslation: (node, text) => setText('translation', node, clipLine(text)),
    setNodeDescription: (node, text) => setText('description', node, clipText(text)),
    setOwner: (node, owner) => setText('owner', node, clipLine(owner)),
    moveNode(node, position) {
      editNode(editor, 'node.move', { node, position }, ({ component }, { nodes }) => {
        moveTo(nodesOf(nodes, component), node, position);
      });
    },
    arrangeNodes(ids) {
      const rank = new Map(ids.map((id, index) => [id, index]));
      const placeOf = (id: string) => rank.get(id) ?? ids.length;
      change({ name: 'node.arrange' }, ({ nodes }) => {
        for (const component of TOC_COMPONENTS) {
          const lane = inOrder(nodesOf(nodes, component));
          const sorted = [...lane].sort((a, b) => placeOf(a.id) - placeOf(b.id));
          if (sorted.every(({ id }, index) => id === lane[index]?.id)) continue;
          const orders = orderSequence(sorted.length);
          for (const [index, { id }] of sorted.entries()) {
            const node = nodes[id];
            if (node) node.order = orders[index] ?? node.order;
          }
        }
      });
    },
    changeComponent(node, component, position = Number.POSITIVE_INFINITY) {
      checkedChoice(component, TOC_COMPONENTS);
      editNode(editor, 'node.component', { node, component }, (draft, { nodes }) => {
        if (draft.component === component) return;
        draft.order = orderAt(nodesOf(nodes, component), position);
        draft.component = component;
      });
    },
  };
}

import { clipLine, moveTo, orderAtEnd, recordAt } from '../../document/index.ts';
import { editPathway, type TocEditing } from './edit.ts';

/** What can be done with pathways. Ids that are not there make no step. */
export interface PathwayCommands {
  /** Adds a pathway at the end. Returns its id. */
  addPathway(name: string, nodes?: readonly string[]): string;
  renamePathway(pathway: string, name: string): void;
  /** Puts a node on a pathway or takes it off. */
  setOnPathway(pathway: string, node: string, isOn: boolean): void;
  /** Puts just these nodes on a pathway. */
  setPathwayNodes(pathway: string, nodes: readonly string[]): void;
  /** Moves a pathway to a position among the pathways, 0 for the first. */
  movePathway(pathway: string, position: number): void;
  deletePathway(pathway: string): void;
}

export function pathwayCommands(editor: TocEditing): PathwayCommands {
  const { read, newId, change } = editor;

  /** The nodes that are there, as a pathway holds them. */
  function present(ids: readonly string[]): Record<string, true> {
    const { nodes } = read();
    return Object.fromEntries(
      ids.filter((node) => recordAt(nodes, node)).map((node) => [node, true]),
    );
  }

  return {
    addPathway(name, nodes = []) {
      const pathway = newId();
      const created = { name: clipLine(name), nodes: present(nodes) };
      change({ name: 'pathway.add', about: { pathway } }, ({ pathways }) => {
        pathways[pathway] = { ...created, order: orderAtEnd(pathways) };
      });
      return pathway;
    },
    renamePathway(pathway, name) {
      const checked = clipLine(name);
      const rename = (draft: { name: string }) => {
        draft.name = checked;
      };
      editPathway(editor, 'pathway.rename', { pathway }, rename, `pathway.rename:${pathway}`);
    },
    setOnPathway(pathway, node, isOn) {
      const isThere = recordAt(read().nodes, node) !== undefined;
      editPathway(editor, 'pathway.nodes', { pathway }, ({ nodes }) => {
        if (!isOn) delete nodes[node];
        else if (isThere) nodes[node] = true;
      });
    },
    setPathwayNodes(pathway, nodes) {
      const chosen = present(nodes);
      editPathway(editor, 'pathway.nodes', { pathway }, (draft) => {
        draft.nodes = chosen;
      });
    },
    movePathway(pathway, position) {
      change({ name: 'pathway.move', about: { pathway, position } }, ({ pathways }) => {
        moveTo(pathways, pathway, position);
      });
    },
    deletePathway(pathway) {
      const name = recordAt(read().pathways, pathway)?.name ?? '';
      change({ name: 'pathway.delete', about: { pathway, text: name } }, ({ pathways }) => {
        delete pathways[pathway];
      });
    },
  };
}

import { clipLine, type Draft, moveTo, orderAtEnd, recordAt } from '../../document/index.ts';
import type { Action } from '../board.schema.ts';
import { type BoardEditor, editForce } from './edit.ts';

/** What can be done with the actions of a force and their actors. Ids that are not there make no step. */
export interface PlanCommands {
  /** Adds an action at the end. Returns its id, or `undefined` when there is no such force. */
  addAction(board: string, force: string, text: string): string | undefined;
  setActionText(board: string, force: string, action: string, text: string): void;
  /** Moves an action to a position among the force's actions, 0 for the first. */
  moveAction(board: string, force: string, action: string, position: number): void;
  deleteAction(board: string, force: string, action: string): void;
  /** Adds an actor at the end. Returns its id, or `undefined` when there is no such action. */
  addActor(board: string, force: string, action: string, name: string): string | undefined;
  renameActor(board: string, force: string, action: string, actor: string, name: string): void;
  deleteActor(board: string, force: string, action: string, actor: string): void;
}

/** The ids that lead to an action. */
interface Place {
  readonly board: string;
  readonly force: string;
  readonly action: string;
}

export function planCommands(editor: BoardEditor): PlanCommands {
  const { read, newId } = editor;

  function editAction(
    name: string,
    place: Place & Readonly<Record<string, string | number>>,
    recipe: (action: Draft<Action>) => void,
    gesture?: string,
  ): void {
    const edit = ({ actions }: { actions: Record<string, Draft<Action>> }) => {
      const action = recordAt(actions, place.action);
      if (action) recipe(action);
    };
    editForce(editor, name, place, edit, gesture);
  }

  function forceAt(board: string, force: string) {
    const forces = recordAt(read().boards, board)?.forces;
    return forces && recordAt(forces, force);
  }

  return {
    addAction(board, force, text) {
      const checked = clipLine(text);
      if (!forceAt(board, force)) return undefined;
      const action = newId();
      editForce(editor, 'action.add', { board, force, action }, ({ actions }) => {
        actions[action] = { text: checked, order: orderAtEnd(actions), actors: {} };
      });
      return action;
    },
    setActionText(board, force, action, text) {
      const checked = clipLine(text);
      const write = (draft: { text: string }) => {
        draft.text = checked;
      };
      const gesture = `action.text:${board}.${force}.${action}`;
      editAction('action.text', { board, force, action }, write, gesture);
    },
    moveAction(board, force, action, position) {
      editForce(editor, 'action.move', { board, force, action, position }, ({ actions }) => {
        moveTo(actions, action, position);
      });
    },
    deleteAction(board, force, action) {
      editForce(editor, 'action.delete', { board, force, action }, ({ actions }) => {
        delete actions[action];
      });
    },
    addActor(board, force, action, name) {
      const checked = clipLine(name);
      const actions = forceAt(board, force)?.actions;
      if (!actions || !recordAt(actions, action)) return undefined;
      const actor = newId();
      editAction('actor.add', { board, force, action, actor }, ({ actors }) => {
        actors[actor] = { name: checked, order: orderAtEnd(actors) };
      });
      return actor;
    },
    renameActor(board, force, action, actor, name) {
      const checked = clipLine(name);
      const rename = ({ actors }: Draft<Action>) => {
        const draft = recordAt(actors, actor);
        if (draft) draft.name = checked;
      };
      const gesture = `actor.rename:${board}.${force}.${action}.${actor}`;
      editAction('actor.rename', { board, force, action, actor }, rename, gesture);
    },
    deleteActor(board, force, action, actor) {
      editAction('actor.delete', { board, force, action, actor }, ({ actors }) => {
        delete actors[actor];
      });
    },
  };
}

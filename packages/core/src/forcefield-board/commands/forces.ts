import {
  checkedChoice,
  clipLine,
  clipText,
  moveTo,
  orderAt,
  orderAtEnd,
  type Records,
  recordAt,
} from '../../document/index.ts';
import { FORCE_SIDES, type ForceSide } from '../../vocabulary/index.ts';
import { newForce, presetId } from '../board.catalogue.ts';
import {
  FORCE_SUBJECTS,
  type Force,
  type ForceSubject,
  IMPORTANCES,
  type Importance,
  INFLUENCES,
  type Influence,
} from '../board.schema.ts';
import { onSide } from '../board.selectors.ts';
import { type BoardEditor, editBoard, editForce } from './edit.ts';

/** What can be done with the forces of a board. Ids that are not there make no step. */
export interface ForceCommands {
  /**
   * Adds a force of the network's own at the end of its side, or brings back a preset. Returns
   * its id, or `undefined` when there is no such board.
   */
  addForce(
    board: string,
    force:
      | { readonly side: ForceSide; readonly label: string }
      | { readonly side: ForceSide; readonly preset: ForceSubject },
  ): string | undefined;
  deleteForce(board: string, force: string): void;
  /** Rating the same force again, as the arrow keys do, goes on with the step; `endGesture` ends it. */
  rateForce(board: string, force: string, importance: Importance): void;
  /** Names a force; an empty label gives a preset its own name back. */
  renameForce(board: string, force: string, label: string): void;
  setInfluence(board: string, force: string, influence: Influence): void;
  setForceNotes(board: string, force: string, notes: string): void;
  /** Moves a force to a position on its side, 0 for the first. */
  moveForce(board: string, force: string, position: number): void;
  /**
   * Takes a force to the other side, to its end unless a position is given. A preset is then
   * the mirrored one; what was written on it stays.
   */
  changeSide(board: string, force: string, side: ForceSide, position?: number): void;
}

/** The id for a preset force, a fresh one when the plain one is taken. */
export function freePresetId(
  forces: Records<Force>,
  side: ForceSide,
  subject: ForceSubject,
  newId: () => string,
): string {
  const id = presetId(side, subject);
  return recordAt(forces, id) ? newId() : id;
}

export function forceCommands(editor: BoardEditor): ForceCommands {
  const { read, newId } = editor;

  return {
    addForce(board, force) {
      const forces = recordAt(read().boards, board)?.forces;
      if (!forces) return undefined;
      const side = checkedChoice(force.side, FORCE_SIDES);
      const isPreset = 'preset' in force;
      const created = isPreset
        ? newForce(side, checkedChoice(force.preset, FORCE_SUBJECTS))
        : newForce(side, '', clipLine(force.label));
      const id = isPreset ? freePresetId(forces, side, force.preset, newId) : newId();
      editBoard(editor, 'force.add', { board, force: id }, (draft) => {
        draft.forces[id] = { ...created, order: orderAtEnd(onSide(forces, side)) };
      });
      return id;
    },
    deleteForce(board, force) {
      const gone = recordAt(recordAt(read().boards, board)?.forces ?? {}, force);
      if (!gone) return;
      const { side, preset, label } = gone;
      editBoard(editor, 'force.delete', { board, force, side, preset, label }, ({ forces }) => {
        delete forces[force];
      });
    },
    rateForce(board, force, importance) {
      checkedChoice(importance, IMPORTANCES);
      const rate = (draft: { importance: Importance }) => {
        draft.importance = importance;
      };
      const gesture = `force.rate:${board}.${force}`;
      editForce(editor, 'force.rate', { board, force, importance }, rate, gesture);
    },
    renameForce(board, force, label) {
      const checked = clipLine(label);
      const rename = (draft: { label: string }) => {
        draft.label = checked;
      };
      editForce(editor, 'force.rename', { board, force }, rename, `force.rename:${board}.${force}`);
    },
    setInfluence(board, force, influence) {
      checkedChoice(influence, ['', ...INFLUENCES]);
      editForce(editor, 'force.influence', { board, force, influence }, (draft) => {
        draft.influence = influence;
      });
    },
    setForceNotes(board, force, notes) {
      const checked = clipText(notes);
      const write = (draft: { notes: string }) => {
        draft.notes = checked;
      };
      editForce(editor, 'force.notes', { board, force }, write, `force.notes:${board}.${force}`);
    },
    moveForce(board, force, position) {
      editForce(editor, 'force.move', { board, force, position }, (draft, { forces }) => {
        moveTo(onSide(forces, draft.side), force, position);
      });
    },
    changeSide(board, force, side, position = Number.POSITIVE_INFINITY) {
      checkedChoice(side, FORCE_SIDES);
      editForce(editor, 'force.side', { board, force, side }, (draft, { forces }) => {
        if (draft.side === side) return;
        draft.order = orderAt(onSide(forces, side), position);
        draft.side = side;
        draft.influence ||= newForce(side, draft.preset).influence;
      });
    },
  };
}

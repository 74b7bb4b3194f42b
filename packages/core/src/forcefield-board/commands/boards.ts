import { clipText, inOrder, orderAt, orderAtEnd, recordAt } from '../../document/index.ts';
import { type BoardContent, newBoard } from '../board.catalogue.ts';
import { type BoardEditor, editBoard } from './edit.ts';

/** What can be done with whole boards. */
export interface BoardCommands {
  /** Adds a board at the end, with the report's 14 forces unless other content is given. Returns its id. */
  addBoard(content?: BoardContent): string;
  /**
   * Copies a board to the place behind it, for a goal that differs a little. Returns the id of
   * the copy, or `undefined` when there is no such board.
   */
  duplicateBoard(board: string, goal: string): string | undefined;
  deleteBoard(board: string): void;
  setGoal(board: string, goal: string): void;
  setContext(board: string, context: string): void;
  setBoardNotes(board: string, notes: string): void;
  /** Shows or hides the five steps of the exercise. */
  setGuided(board: string, guided: boolean): void;
}

export function boardCommands(editor: BoardEditor): BoardCommands {
  const { read, newId, change } = editor;

  function setText(field: 'goal' | 'context' | 'notes', board: string, value: string): void {
    const checked = clipText(value);
    const name = `board.${field}`;
    const write = (draft: { [key in typeof field]: string }) => {
      draft[field] = checked;
    };
    editBoard(editor, name, { board }, write, `${name}:${board}`);
  }

  return {
    addBoard(content = newBoard()) {
      const board = newId();
      change({ name: 'board.add', about: { board } }, ({ boards }) => {
        boards[board] = { ...content, order: orderAtEnd(boards) };
      });
      return board;
    },
    duplicateBoard(source, goal) {
      const { boards } = read();
      const original = recordAt(boards, source);
      if (!original) return undefined;
      const copy = { ...original, goal: clipText(goal) };
      const board = newId();
      const place = inOrder(boards).findIndex(({ id }) => id === source) + 1;
      change({ name: 'board.duplicate', about: { board } }, (document) => {
        document.boards[board] = { ...copy, order: orderAt(boards, place) };
      });
      return board;
    },
    deleteBoard(board) {
      const title = recordAt(read().boards, board)?.goal ?? '';
      change({ name: 'board.delete', about: { board, title } }, ({ boards }) => {
        delete boards[board];
      });
    },
    setGoal: (board, goal) => setText('goal', board, goal),
    setContext: (board, context) => setText('context', board, context),
    setBoardNotes: (board, notes) => setText('notes', board, notes),
    setGuided(board, guided) {
      editBoard(editor, 'board.guided', { board, guided: String(guided) }, (draft) => {
        draft.guided = guided;
      });
    },
  };
}

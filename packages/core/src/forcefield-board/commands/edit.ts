import { type Draft, type Editor, recordAt } from '../../document/index.ts';
import type { Board, Force, ForcefieldBoardDocument } from '../board.schema.ts';

/** What the commands of the board work with. */
export type BoardEditor = Editor<ForcefieldBoardDocument>;

/** Ids and values a step is about. */
type About = Readonly<Record<string, string | number>>;

/** Changes a board. One that is not there (somebody else removed it) is no step. */
export function editBoard(
  editor: BoardEditor,
  name: string,
  about: About & { readonly board: string },
  recipe: (board: Draft<Board>) => void,
  gesture?: string,
): void {
  editor.change(
    { name, about },
    (document) => {
      const board = recordAt(document.boards, about.board);
      if (board) recipe(board);
    },
    gesture,
  );
}

/** Changes a force of a board. One that is not there is no step. */
export function editForce(
  editor: BoardEditor,
  name: string,
  about: About & { readonly board: string; readonly force: string },
  recipe: (force: Draft<Force>, board: Draft<Board>) => void,
  gesture?: string,
): void {
  editBoard(
    editor,
    name,
    about,
    (board) => {
      const force = recordAt(board.forces, about.force);
      if (force) recipe(force, board);
    },
    gesture,
  );
}

import { clipText, type Draft, type Editor, type Records } from '../../document/index.ts';
import type { Board, Force, ForcefieldBoardDocument } from '../board.schema.ts';

/** What the commands of the board work with. */
export type BoardEditor = Editor<ForcefieldBoardDocument>;

/** The record with an id, and nothing that the map merely inherits. */
export function recordAt<R>(records: Records<R>, id: string): R | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

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

/** A text on one line, as far as a field holds it: a name pasted with line breaks keeps its words. */
export function clipLine(value: string): string {
  return clipText(value.replace(/[^\S\r\n]*[\r\n]+\s*/g, ' '));
}

/** @throws RangeError when a value is none of those there are */
export function checkedChoice<V extends string>(value: V, choices: readonly string[]): V {
  if (choices.includes(value)) return value;
  throw new RangeError(`“${value}” is none of ${choices.map((one) => `“${one}”`).join(', ')}.`);
}

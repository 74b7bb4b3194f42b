import type { ChangeLabel } from './changes.ts';
import type { UptakeDocument } from './document.ts';
import type { Draft } from './draft.ts';
import type { Readable } from './parse.ts';

/** What a command works with. */
export interface Editor<D extends UptakeDocument> {
  /** The document as it is now. */
  read(): D;
  /** A fresh record id. */
  newId(): string;
  /**
   * Changes the document by a recipe, as one named step.
   *
   * @param label the command's name, with the ids and values it is about
   * @param recipe changes the draft in place; lists are replaced, never spliced
   * @param gesture changes of one gesture that follow each other (typing in one field, a drag)
   *   are undone together; `endGesture` closes it
   */
  change(label: ChangeLabel, recipe: (draft: Draft<D>) => void, gesture?: string): void;
}

/** One kind of document: how it begins, how it is read and what can be done with it. */
export interface DocumentKind<D extends UptakeDocument, Commands> extends Readable<D> {
  /** A document in which nothing has been done yet. */
  readonly empty: () => D;
  readonly commands: (editor: Editor<D>) => Commands;
}

import type { ChangeLabel, Draft, Editor } from '../../document/index.ts';
import type { Category, LifecycleMatrixDocument } from '../matrix.schema.ts';

/** What the matrix's commands work with. */
export type MatrixEditor = Editor<LifecycleMatrixDocument>;

/** The way to change one category by name; one that is gone is left alone. */
export function inCategory({ change }: MatrixEditor) {
  return (
    name: string,
    about: NonNullable<ChangeLabel['about']> & { readonly category: string },
    recipe: (category: Draft<Category>) => void,
    gesture?: string,
  ): void =>
    change(
      { name, about },
      ({ categories: { [about.category]: draft } }) => {
        if (draft) recipe(draft);
      },
      gesture,
    );
}

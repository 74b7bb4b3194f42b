import { clipText, moveTo, orderAtEnd } from '../../document/index.ts';
import type { Example } from '../matrix.schema.ts';
import type { MatrixEditor } from './records.ts';

/** A text of an example. */
export type ExampleField = 'name' | 'summary' | 'url';

/** The commands for the networks whose work serves as an example. */
export function exampleCommands({ read, newId, change }: MatrixEditor) {
  return {
    /** Adds an example of the network's own as the last one. Returns its id. */
    addExample(texts: Partial<Pick<Example, ExampleField>>): string {
      const example = newId();
      change({ name: 'example.add', about: { example } }, ({ examples }) => {
        examples[example] = {
          preset: '',
          name: clipText(texts.name ?? ''),
          summary: clipText(texts.summary ?? ''),
          url: clipText(texts.url ?? ''),
          categories: {},
          order: orderAtEnd(examples),
        };
      });
      return example;
    },

    /** Writes a text of an example; the empty text gives the catalogue's back. */
    writeExample(example: string, field: ExampleField, text: string): void {
      change(
        { name: 'example.write', about: { example, field } },
        ({ examples: { [example]: draft } }) => {
          if (draft) draft[field] = clipText(text);
        },
        `${field} of ${example}`,
      );
    },

    /** Says whether an example shows a category. */
    tagExample(example: string, category: string, isShown: boolean): void {
      change({ name: 'example.tag', about: { example, category } }, (draft) => {
        const record = draft.examples[example];
        if (!record || !draft.categories[category]) return;
        if (isShown) record.categories[category] = true;
        else delete record.categories[category];
      });
    },

    /** Moves an example to a position among all, 0 being the first. */
    moveExample(example: string, position: number): void {
      change({ name: 'example.move', about: { example } }, ({ examples }) =>
        moveTo(examples, example, position),
      );
    },

    /** Deletes an example. */
    deleteExample(example: string): void {
      const gone = read().examples[example];
      if (!gone) return;
      const about = { example, preset: gone.preset, name: gone.name };
      change({ name: 'example.delete', about }, ({ examples }) => {
        delete examples[example];
      });
    },
  };
}

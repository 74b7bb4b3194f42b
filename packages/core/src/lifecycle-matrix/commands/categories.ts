import { clipText, moveTo, orderAtEnd } from '../../document/index.ts';
import type { ActivityCategory } from '../../vocabulary/index.ts';
import { emptyCells, presetCategory } from '../matrix.empty.ts';
import { inCategory, type MatrixEditor } from './records.ts';

/** The commands for the rows of the matrix. */
export function categoryCommands(editor: MatrixEditor) {
  const { read, newId, change } = editor;
  const changeOne = inCategory(editor);
  return {
    /** Adds a category of the network's own as the last one. Returns its id. */
    addCategory(label: string): string {
      const category = newId();
      change({ name: 'category.add', about: { category } }, ({ categories }) => {
        categories[category] = {
          preset: '',
          label: clipText(label),
          description: '',
          activities: {},
          resources: {},
          cells: emptyCells(),
          order: orderAtEnd(categories),
        };
      });
      return category;
    },

    /** Brings a category of the report that was deleted back, empty, as the last one. */
    restoreCategory(preset: ActivityCategory): void {
      change({ name: 'category.add', about: { category: preset } }, ({ categories }) => {
        categories[preset] ??= presetCategory(preset, orderAtEnd(categories));
      });
    },

    /** Renames a category; the empty name gives the catalogue's back. */
    renameCategory(category: string, label: string): void {
      changeOne(
        'category.rename',
        { category },
        (draft) => {
          draft.label = clipText(label);
        },
        `rename ${category}`,
      );
    },

    /** Describes a category; the empty description gives the catalogue's back. */
    describeCategory(category: string, description: string): void {
      changeOne(
        'category.describe',
        { category },
        (draft) => {
          draft.description = clipText(description);
        },
        `describe ${category}`,
      );
    },

    /** Moves a category to a position among all, 0 being the first. */
    moveCategory(category: string, position: number): void {
      change({ name: 'category.move', about: { category } }, ({ categories }) =>
        moveTo(categories, category, position),
      );
    },

    /** Deletes a category with its cells, and takes it off the examples. */
    deleteCategory(category: string): void {
      const gone = read().categories[category];
      if (!gone) return;
      const about = { category, preset: gone.preset, name: gone.label };
      change({ name: 'category.delete', about }, ({ categories, examples }) => {
        delete categories[category];
        for (const example of Object.values(examples)) delete example.categories[category];
      });
    },
  };
}

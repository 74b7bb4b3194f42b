import { clipText, moveTo, orderAtEnd } from '../../document/index.ts';
import type { MatrixEditor } from './records.ts';

/** The commands for the specific activities of a category. */
export function activityCommands({ read, newId, change }: MatrixEditor) {
  return {
    /** Adds an activity of the network's own to a category, as its last one. Returns its id. */
    addActivity(category: string, label: string): string {
      const activity = newId();
      change(
        { name: 'activity.add', about: { category, activity } },
        ({ categories: { [category]: draft } }) => {
          if (!draft) return;
          const order = orderAtEnd(draft.activities);
          draft.activities[activity] = { preset: '', label: clipText(label), order };
        },
      );
      return activity;
    },

    /** Renames an activity; the empty name gives the catalogue's back. */
    renameActivity(category: string, activity: string, label: string): void {
      change(
        { name: 'activity.rename', about: { category, activity } },
        ({ categories: { [category]: draft } }) => {
          const record = draft?.activities[activity];
          if (record) record.label = clipText(label);
        },
        `rename ${category} ${activity}`,
      );
    },

    /** Moves an activity to a position among those of its category, 0 being the first. */
    moveActivity(category: string, activity: string, position: number): void {
      change(
        { name: 'activity.move', about: { category, activity } },
        ({ categories: { [category]: draft } }) => {
          if (draft) moveTo(draft.activities, activity, position);
        },
      );
    },

    /** Deletes an activity, also from the cells in which it is chosen. */
    deleteActivity(category: string, activity: string): void {
      const gone = read().categories[category]?.activities[activity];
      if (!gone) return;
      const about = { category, activity, preset: gone.preset, name: gone.label };
      change({ name: 'activity.delete', about }, ({ categories: { [category]: draft } }) => {
        if (!draft) return;
        delete draft.activities[activity];
        for (const cell of Object.values(draft.cells)) delete cell.activities[activity];
      });
    },
  };
}

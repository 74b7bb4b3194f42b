import { clipText, moveTo, orderAtEnd } from '../../document/index.ts';
import { inCategory, type MatrixEditor } from './records.ts';

/** The commands for the specific activities of a category. */
export function activityCommands(editor: MatrixEditor) {
  const { read, newId } = editor;
  const change = inCategory(editor);
  return {
    /** Adds an activity of the network's own to a category, as its last one. Returns its id. */
    addActivity(category: string, label: string): string {
      const activity = newId();
      change('activity.add', { category, activity }, ({ activities }) => {
        const order = orderAtEnd(activities);
        activities[activity] = { preset: '', label: clipText(label), order };
      });
      return activity;
    },

    /** Renames an activity; the empty name gives the catalogue's back. */
    renameActivity(category: string, activity: string, label: string): void {
      change(
        'activity.rename',
        { category, activity },
        ({ activities: { [activity]: record } }) => {
          if (record) record.label = clipText(label);
        },
        `rename ${category} ${activity}`,
      );
    },

    /** Moves an activity to a position among those of its category, 0 being the first. */
    moveActivity(category: string, activity: string, position: number): void {
      change('activity.move', { category, activity }, ({ activities }) =>
        moveTo(activities, activity, position),
      );
    },

    /** Deletes an activity, also from the cells in which it is chosen. */
    deleteActivity(category: string, activity: string): void {
      const gone = read().categories[category]?.activities[activity];
      if (!gone) return;
      const about = { category, activity, preset: gone.preset, name: gone.label };
      change('activity.delete', about, ({ activities, cells }) => {
        delete activities[activity];
        for (const cell of Object.values(cells)) delete cell.activities[activity];
      });
    },
  };
}

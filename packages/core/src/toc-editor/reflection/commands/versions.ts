import { clipLine, recordAt } from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { checkedDay, type Day } from '../days.ts';
import { theoryOf } from '../versions.ts';

/** What can be done with versions. Ids that are not there make no step. */
export interface VersionCommands {
  /**
   * Keeps the theory of change as it is, under a name. Returns the id of the version.
   *
   * @throws RangeError when the date is no day
   */
  nameVersion(name: string, date: Day): string;
  renameVersion(version: string, name: string): void;
  /** Brings the theory of change back to how it was. Reflection, plan and versions stay. */
  restoreVersion(version: string): void;
  deleteVersion(version: string): void;
}

export function versionCommands({ read, newId, change }: TocEditing): VersionCommands {
  const aboutOf = (version: string) => {
    const { name = '', date = '' } = recordAt(read().versions, version) ?? {};
    return { version, text: name, date };
  };

  return {
    nameVersion(name, date) {
      checkedDay(date);
      const version = newId();
      const created = { name: clipLine(name), date, content: theoryOf(read()) };
      const about = { version, text: created.name, date };
      change({ name: 'version.add', about }, ({ versions }) => {
        versions[version] = created;
      });
      return version;
    },
    renameVersion(version, name) {
      const checked = clipLine(name);
      change(
        { name: 'version.rename', about: { ...aboutOf(version), text: checked } },
        ({ versions }) => {
          const draft = recordAt(versions, version);
          if (draft) draft.name = checked;
        },
        `version.rename:${version}`,
      );
    },
    restoreVersion(version) {
      const content = recordAt(read().versions, version)?.content;
      if (!content) return;
      change({ name: 'version.restore', about: aboutOf(version) }, (document) => {
        Object.assign(document, content);
      });
    },
    deleteVersion(version) {
      change({ name: 'version.delete', about: aboutOf(version) }, ({ versions }) => {
        delete versions[version];
      });
    },
  };
}

import { checkedChoice, clipLine, orderAtEnd, recordAt } from '../../../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../../../vocabulary/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { ACTORS, type Actor, MARKS, type Mark } from '../choices.ts';
import { PRESET_CONSIDERATIONS } from '../considerations.ts';

/** What can be done with considerations. Ids that are not there make no step. */
export interface AdviceCommands {
  /** Marks a consideration, the report's or an own one; an empty mark takes it back. */
  markConsideration(consideration: string, mark: Mark | ''): void;
  /** Adds a consideration of the network's own. Returns its id. */
  addConsideration(actor: Actor, component: TocComponent, text: string): string;
  setConsideration(consideration: string, text: string): void;
  /** Deletes an own consideration and its mark. */
  deleteConsideration(consideration: string): void;
}

export function adviceCommands({ read, newId, change }: TocEditing): AdviceCommands {
  const textOf = (id: string) => recordAt(read().considerations, id)?.text ?? '';

  return {
    markConsideration(consideration, mark) {
      checkedChoice(mark, ['', ...MARKS]);
      const isThere =
        PRESET_CONSIDERATIONS.some(({ id }) => id === consideration) ||
        recordAt(read().considerations, consideration);
      if (!isThere) return;
      const about = { consideration, mark, text: textOf(consideration) };
      change({ name: 'consideration.mark', about }, ({ marks }) => {
        if (mark === '') delete marks[consideration];
        else marks[consideration] = mark;
      });
    },
    addConsideration(actor, component, text) {
      checkedChoice(actor, ACTORS);
      checkedChoice(component, TOC_COMPONENTS);
      const consideration = newId();
      const created = { actor, component, text: clipLine(text) };
      const about = { consideration, text: created.text };
      change({ name: 'consideration.add', about }, ({ considerations }) => {
        considerations[consideration] = { ...created, order: orderAtEnd(considerations) };
      });
      return consideration;
    },
    setConsideration(consideration, text) {
      const checked = clipLine(text);
      change(
        { name: 'consideration.edit', about: { consideration, text: checked } },
        ({ considerations }) => {
          const draft = recordAt(considerations, consideration);
          if (draft) draft.text = checked;
        },
        `consideration.edit:${consideration}`,
      );
    },
    deleteConsideration(consideration) {
      const about = { consideration, text: textOf(consideration) };
      change({ name: 'consideration.delete', about }, ({ considerations, marks }) => {
        if (!recordAt(considerations, consideration)) return;
        delete considerations[consideration];
        delete marks[consideration];
      });
    },
  };
}

import { checkedChoice, clipText, recordAt } from '../../document/index.ts';
import { newLink } from '../toc.catalogue.ts';
import { QUESTION_KINDS, type QuestionKind, STRENGTHS, type Strength } from '../toc.schema.ts';
import { editLink, type TocEditing } from './edit.ts';

/** What can be done with links. Ids that are not there make no step. */
export interface LinkCommands {
  /**
   * Says that one node leads to another. Returns the id of the link, also of one that is there
   * already, or `undefined` when an end is not there or both are the same.
   */
  addLink(from: string, to: string): string | undefined;
  deleteLink(link: string): void;
  /** Gives a link other ends. Nothing happens when they are the same or linked already. */
  reconnect(link: string, from: string, to: string): void;
  /** Says what must be true for the one to lead to the other. */
  setAssumption(link: string, assumption: string): void;
  setStrength(link: string, strength: Strength): void;
  setQuestion(link: string, question: string): void;
  setQuestionKind(link: string, kind: QuestionKind): void;
}

export function linkCommands(editor: TocEditing): LinkCommands {
  const { read, newId, change } = editor;

  function areEnds(from: string, to: string): boolean {
    const { nodes } = read();
    return from !== to && recordAt(nodes, from) !== undefined && recordAt(nodes, to) !== undefined;
  }

  function linkBetween(from: string, to: string): string | undefined {
    return Object.entries(read().links).find(
      ([, link]) => link.from === from && link.to === to,
    )?.[0];
  }

  function setText(field: 'assumption' | 'question', link: string, value: string): void {
    const checked = clipText(value);
    const name = `link.${field}`;
    const write = (draft: { [key in typeof field]: string }) => {
      draft[field] = checked;
    };
    editLink(editor, name, { link }, write, `${name}:${link}`);
  }

  return {
    addLink(from, to) {
      if (!areEnds(from, to)) return undefined;
      const known = linkBetween(from, to);
      if (known !== undefined) return known;
      const link = newId();
      change({ name: 'link.add', about: { link, from, to } }, ({ links }) => {
        links[link] = newLink(from, to);
      });
      return link;
    },
    deleteLink(link) {
      const gone = recordAt(read().links, link);
      if (!gone) return;
      const { from, to } = gone;
      change({ name: 'link.delete', about: { link, from, to } }, ({ links }) => {
        delete links[link];
      });
    },
    reconnect(link, from, to) {
      if (!areEnds(from, to) || linkBetween(from, to) !== undefined) return;
      change({ name: 'link.reconnect', about: { link, from, to } }, ({ links }) => {
        const draft = recordAt(links, link);
        if (!draft) return;
        draft.from = from;
        draft.to = to;
      });
    },
    setAssumption: (link, assumption) => setText('assumption', link, assumption),
    setStrength(link, strength) {
      checkedChoice(strength, ['', ...STRENGTHS]);
      editLink(editor, 'link.strength', { link, strength }, (draft) => {
        draft.strength = strength;
      });
    },
    setQuestion: (link, question) => setText('question', link, question),
    setQuestionKind(link, kind) {
      checkedChoice(kind, ['', ...QUESTION_KINDS]);
      editLink(editor, 'link.question', { link }, (draft) => {
        draft.questionKind = kind;
      });
    },
  };
}

import { checkedChoice, clipLine, type Draft, recordAt } from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import type { TocDocument } from '../../toc.schema.ts';
import { LOG_KINDS, type LogKind } from '../choices.ts';
import { checkedDay, type Day } from '../days.ts';
import type { LogEntry, Subject } from '../records.ts';
import { editLogEntry } from './edit.ts';

/** What an entry of the log is about. */
export type SubjectOf = Pick<Subject, 'kind' | 'id'>;

/** How an entry of the log is written. */
export interface EntryToLog {
  readonly kind: LogKind;
  readonly text: string;
  readonly date: Day;
  readonly author?: string;
  /** The theory of change as a whole unless given. */
  readonly subject?: SubjectOf;
}

/** What can be done with the log of issues and successes. Ids that are not there make no step. */
export interface LogCommands {
  /**
   * Notes an issue or a success. The next round gathers it. Returns its id.
   *
   * @throws RangeError when the date is no day
   */
  log(entry: EntryToLog): string;
  setLogText(entry: string, text: string): void;
  setLogAuthor(entry: string, author: string): void;
  setLogKind(entry: string, kind: LogKind): void;
  /** Attaches an entry to something else that is there, or to the whole. */
  setLogSubject(entry: string, subject: SubjectOf): void;
  /** Puts an entry into a round, or with an empty id back among those that wait for the next. */
  setLogRound(entry: string, round: string): void;
  deleteLogEntry(entry: string): void;
}

const WHOLE: Subject = { kind: 'toc', id: '', names: [] };

export function logCommands(editor: TocEditing): LogCommands {
  const { read, newId, change } = editor;

  function setText(field: 'text' | 'author', entry: string, value: string): void {
    const checked = clipLine(value);
    const name = `log.${field}`;
    const write = (draft: Draft<LogEntry>) => {
      draft[field] = checked;
    };
    editLogEntry(editor, name, { entry }, write, `${name}:${entry}`);
  }

  return {
    log({ kind, text, date, author = '', subject = WHOLE }) {
      checkedChoice(kind, LOG_KINDS);
      checkedDay(date);
      const entry = newId();
      const created: LogEntry = {
        kind,
        date,
        text: clipLine(text),
        author: clipLine(author),
        subject: subjectOf(read(), subject) ?? WHOLE,
        round: '',
      };
      const about = { entry, kind, text: created.text };
      change({ name: 'log.add', about }, ({ log }) => {
        log[entry] = created;
      });
      return entry;
    },
    setLogText: (entry, text) => setText('text', entry, text),
    setLogAuthor: (entry, author) => setText('author', entry, author),
    setLogKind(entry, kind) {
      checkedChoice(kind, LOG_KINDS);
      editLogEntry(editor, 'log.kind', { entry, kind }, (draft) => {
        draft.kind = kind;
      });
    },
    setLogSubject(entry, subject) {
      const found = subjectOf(read(), subject);
      if (!found) return;
      editLogEntry(editor, 'log.subject', { entry }, (draft) => {
        draft.subject = { ...found };
      });
    },
    setLogRound(entry, round) {
      if (round !== '' && !recordAt(read().rounds, round)) return;
      editLogEntry(editor, 'log.round', { entry }, (draft) => {
        draft.round = round;
      });
    },
    deleteLogEntry(entry) {
      const { text = '' } = recordAt(read().log, entry) ?? {};
      change({ name: 'log.delete', about: { entry, text } }, ({ log }) => {
        delete log[entry];
      });
    },
  };
}

/** What is there, with its names. */
function subjectOf(document: TocDocument, { kind, id }: SubjectOf): Subject | undefined {
  checkedChoice(kind, ['toc', 'node', 'link', 'pathway']);
  const nodeOf = (node: string) => {
    const { text = '', preset = '' } = recordAt(document.nodes, node) ?? {};
    return text.trim() === '' ? preset : text;
  };
  if (kind === 'toc') return WHOLE;
  if (kind === 'node') {
    return recordAt(document.nodes, id) && { kind, id, names: [nodeOf(id)] };
  }
  if (kind === 'pathway') {
    const pathway = recordAt(document.pathways, id);
    return pathway && { kind, id, names: [pathway.name] };
  }
  const link = recordAt(document.links, id);
  return link && { kind, id, names: [nodeOf(link.from), nodeOf(link.to)] };
}

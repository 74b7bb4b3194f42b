import { checkedChoice, clipLine, clipText, recordAt } from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { OCCASIONS, type Occasion, SOURCES, type Source } from '../choices.ts';
import { checkedDay, type Day } from '../days.ts';
import { theoryOf } from '../versions.ts';
import { editRound } from './edit.ts';

/** The texts of a round that are one line. */
const ROUND_LINES = ['topic', 'stage'] as const;

/** The texts of a round that are written. */
export const ROUND_TEXTS = [...ROUND_LINES, 'participants', 'conclusions'] as const;

/** A text of a round. */
export type RoundText = (typeof ROUND_TEXTS)[number];

/** How a round is opened. */
export interface RoundToOpen extends Partial<Readonly<Record<RoundText, string>>> {
  readonly date: Day;
  readonly occasion?: Occasion;
  readonly sources?: readonly Source[];
}

/** What can be done with rounds of reflection. Ids that are not there make no step. */
export interface RoundCommands {
  /**
   * Opens a round: keeps the theory of change as it is as a version, and gathers the entries of
   * the log that no round has. Returns its id.
   *
   * @throws RangeError when the date is no day
   */
  openRound(round: RoundToOpen): string;
  /** @throws RangeError when the date is no day */
  setRoundDate(round: string, date: Day): void;
  setOccasion(round: string, occasion: Occasion): void;
  /** Says whether a round draws on a source. */
  setSource(round: string, source: Source, isUsed: boolean): void;
  setRoundText(round: string, field: RoundText, text: string): void;
  /** Deletes a round. What it gathered waits for the next; its adaptations and its version stay. */
  deleteRound(round: string): void;
}

export function roundCommands(editor: TocEditing): RoundCommands {
  const { read, newId, change } = editor;

  return {
    openRound({ date, occasion = 'annual-planning', sources = [], ...texts }) {
      checkedDay(date);
      checkedChoice(occasion, OCCASIONS);
      for (const source of sources) checkedChoice(source, SOURCES);
      const round = newId();
      const version = newId();
      const { rounds, log } = read();
      const waiting = Object.keys(log).filter((id) => !recordAt(rounds, log[id]?.round ?? ''));
      const written = Object.fromEntries(
        ROUND_TEXTS.map((field) => [field, clipped(field, texts[field] ?? '')]),
      ) as Record<RoundText, string>;
      const content = theoryOf(read());
      change({ name: 'round.open', about: { round, date } }, (document) => {
        document.versions[version] = { name: '', date, content };
        document.rounds[round] = {
          ...written,
          date,
          occasion,
          sources: Object.fromEntries(sources.map((source) => [source, true])),
          judgements: {},
          version,
        };
        for (const id of waiting) {
          const entry = document.log[id];
          if (entry) entry.round = round;
        }
      });
      return round;
    },
    setRoundDate(round, date) {
      checkedDay(date);
      editRound(editor, 'round.date', { round, date }, (draft) => {
        draft.date = date;
      });
    },
    setOccasion(round, occasion) {
      checkedChoice(occasion, OCCASIONS);
      editRound(editor, 'round.occasion', { round, occasion }, (draft) => {
        draft.occasion = occasion;
      });
    },
    setSource(round, source, isUsed) {
      checkedChoice(source, SOURCES);
      editRound(editor, 'round.sources', { round }, ({ sources }) => {
        if (isUsed) sources[source] = true;
        else if (recordAt(sources, source)) delete sources[source];
      });
    },
    setRoundText(round, field, text) {
      checkedChoice(field, ROUND_TEXTS);
      const name = `round.${field}`;
      const write = (draft: { [key in RoundText]: string }) => {
        draft[field] = clipped(field, text);
      };
      editRound(editor, name, { round }, write, `${name}:${round}`);
    },
    deleteRound(round) {
      const date = recordAt(read().rounds, round)?.date ?? '';
      change({ name: 'round.delete', about: { round, date } }, ({ rounds }) => {
        delete rounds[round];
      });
    },
  };
}

function clipped(field: RoundText, text: string): string {
  return ROUND_LINES.some((one) => one === field) ? clipLine(text) : clipText(text);
}

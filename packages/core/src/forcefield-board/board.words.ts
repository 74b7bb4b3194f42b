import type { ForceSide } from '../vocabulary/index.ts';
import type { ForceSubject, Importance } from './board.schema.ts';

/** A column of the table of Annex 2, or one that says the side of each row. */
export type Column = 'force' | 'importance' | 'actions' | 'actors' | 'notes' | 'side';

/**
 * The words of the table in English, next to those of the reader's language: tables travel
 * between languages, and the form in the report is English. Lower case.
 */
export const ENGLISH = {
  goal: ['evidence use goal', 'goal'],
  columns: {
    force: ['force', 'forces'],
    importance: ['importance', 'rating', 'strength'],
    actions: ['supporting actions', 'supporting action', 'actions', 'action'],
    actors: ['supporting actors', 'supporting actor', 'actors', 'actor'],
    notes: ['notes', 'note', 'comments'],
    side: ['side', 'type', 'kind'],
  },
  sides: {
    driver: ['drivers', 'driver'],
    constraint: ['constraints', 'constraint'],
  },
  importances: {
    unrated: ['not rated', 'unrated', '-', '–', '0'],
    low: ['low', 'l', '1'],
    medium: ['medium', 'med', 'm', '2'],
    high: ['high', 'h', '3'],
  },
  names: {
    driver: {
      networks: 'strong networks and relationships',
      evidence: 'strong, accessible evidence',
      political: 'strong political support or incentives',
      policies: 'alignment with policies and practices',
      capacity: 'strong capacity',
      time: 'sufficient time',
      resources: 'sufficient resources',
    },
    constraint: {
      networks: 'weak networks and relationships',
      evidence: 'weaknesses in available evidence',
      political: 'limited political support or incentives',
      policies: 'incompatible policies and practices',
      capacity: 'limited capacity',
      time: 'limited time',
      resources: 'limited resources',
    },
  },
} as const satisfies {
  goal: readonly string[];
  columns: Record<Column, readonly string[]>;
  sides: Record<ForceSide, readonly string[]>;
  importances: Record<Importance, readonly string[]>;
  names: Record<ForceSide, Record<ForceSubject, string>>;
};

/** A word as it is compared: without case, brackets and what stands in them, and extra spaces. */
export function normalized(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[(（[].*?[)）\]]/gs, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s:*]+|[\s:*]+$/g, '');
}

/** A bullet or a number before a line of a list. */
export const BULLET = /^([-*•»–—]|\d{1,2}[.)])\s+/;

/** What stands between names on one line. */
export const SEPARATOR = /[;；؛]/;

/** At the end of a cell: its lines are to be taken as they are, with their bullets and semicolons. */
export const LITERAL = '\n';

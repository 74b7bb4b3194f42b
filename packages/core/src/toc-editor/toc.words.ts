import type { Translator } from '../i18n/index.ts';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  TOC_COMPONENTS,
  type TocComponent,
} from '../vocabulary/index.ts';
import { QUESTION_KINDS, type QuestionKind, STRENGTHS, type Strength } from './toc.schema.ts';

type Translate = Translator['t'];

/** The columns of the table of a theory of change, in their order. */
export const COLUMNS = [
  'id',
  'component',
  'text',
  'translation',
  'description',
  'owner',
  'indicator',
  'baseline',
  'target',
  'source',
  'evidence-kind',
  'evidence',
  'leads-to',
  'assumption',
  'strength',
  'question',
  'question-kind',
] as const;

/** A column of the table. */
export type Column = (typeof COLUMNS)[number];

/** Headings in English, besides those of the reader's language: tables travel between languages. */
const ENGLISH_COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  id: ['id'],
  component: ['component', 'level', 'type'],
  text: ['text', 'result', 'statement', 'description of result', 'name'],
  translation: ['second language', 'translation'],
  description: ['description', 'notes'],
  owner: ['owner', 'responsible'],
  indicator: ['indicator', 'indicators', 'measure'],
  baseline: ['baseline'],
  target: ['target'],
  source: ['source of the figures', 'source', 'means of verification'],
  'evidence-kind': ['kind of evidence'],
  evidence: ['evidence'],
  'leads-to': ['leads to'],
  assumption: ['what must be true', 'assumption', 'assumptions'],
  strength: ['strength of evidence', 'strength'],
  question: ['learning question'],
  'question-kind': ['kind of question'],
};

const ENGLISH_COMPONENTS: Readonly<Record<TocComponent, readonly string[]>> = {
  activities: ['activities', 'activity', 'inputs'],
  outputs: ['outputs', 'output'],
  'outcomes-among-members': ['outcomes among members', 'outcomes', 'outcome'],
  'outcomes-beyond-members': ['outcomes beyond members'],
  impact: ['impact', 'impacts', 'goal'],
  'factors-within-network': ['factors within the network', 'factors within network'],
  'factors-in-system': ['factors in the education system', 'factors in system', 'factors'],
};

const ENGLISH_TITLES = { title: ['title'], vision: ['vision', 'vision statement'] } as const;

/** Understands the words of a table or a list in English and in the reader's language. */
export interface TocWords {
  readonly titles: ReadonlyMap<string, 'title' | 'vision'>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly components: ReadonlyMap<string, TocComponent>;
  readonly strengths: ReadonlyMap<string, Strength>;
  readonly evidenceKinds: ReadonlyMap<string, EvidenceKind>;
  readonly questionKinds: ReadonlyMap<string, QuestionKind>;
}

/** The words that are understood with a translator at hand. */
export function tocWords(t: Translate): TocWords {
  return {
    titles: dictionary(['title', 'vision'] as const, (one) => [
      ...ENGLISH_TITLES[one],
      t(`toc.column.${one}`),
    ]),
    columns: dictionary(COLUMNS, (one) => [...ENGLISH_COLUMNS[one], t(`toc.column.${one}`)]),
    components: dictionary(TOC_COMPONENTS, (one) => [
      one,
      ...ENGLISH_COMPONENTS[one],
      t(`vocabulary.component.${one}`),
    ]),
    strengths: dictionary(STRENGTHS, (one) => [one, t(`toc.strength.${one}`)]),
    evidenceKinds: dictionary(EVIDENCE_KINDS, (one) => [one, t(`vocabulary.evidence.${one}`)]),
    questionKinds: dictionary(QUESTION_KINDS, (one) => [one, t(`toc.question.${one}`)]),
  };
}

/** What words stand for; the first to claim a word has it. */
function dictionary<V>(
  values: readonly V[],
  wordsOf: (value: V) => readonly string[],
): Map<string, V> {
  const meanings = new Map<string, V>();
  for (const value of values) {
    for (const word of wordsOf(value)) {
      if (!meanings.has(normalized(word))) meanings.set(normalized(word), value);
    }
  }
  return meanings;
}

/** A word as it is compared: without case, colons and extra spaces. */
export function normalized(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s*#]+|[\s:：*]+$/g, '');
}

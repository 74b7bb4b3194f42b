import { orderSequence, type Records } from '../document/index.ts';
import type { Translator } from '../i18n/index.ts';
import {
  EVIDENCE_KINDS,
  OUTCOMES_AMONG_MEMBERS,
  OUTCOMES_BEYOND_MEMBERS,
  type Outcome,
} from '../vocabulary/index.ts';
import {
  type ChoiceQuestion,
  POLL_KIND,
  POLL_VERSION,
  type PollDocument,
  type RatingQuestion,
  type Segment,
  type Segmentation,
  type Statement,
  type Wording,
} from './poll.schema.ts';

/** Says a message in the reader's language. */
export type Translate = Translator['t'];

/** The segmentations that come along, each with its segments. A region is a network's own. */
export const SEGMENTATIONS = {
  role: ['school', 'organization', 'union', 'ministry', 'research', 'funder'],
  level: ['school', 'district', 'national', 'international'],
} as const;

/** The id of a segmentation that comes along. */
export type SegmentationPreset = keyof typeof SEGMENTATIONS;
type SegmentPreset = { [P in SegmentationPreset]: `${P}.${(typeof SEGMENTATIONS)[P][number]}` };

/** Ids of the question presets. */
const QUESTIONS = ['outcomes', 'evidence'] as const;

/** Which outcomes do you influence? Rated from 1 to 10 (report, section 3.3 and Figure 5). */
export function outcomesQuestion(): Omit<RatingQuestion, 'order'> {
  return {
    kind: 'rating',
    preset: 'outcomes',
    wording: {},
    scale: { min: 1, points: 10, low: {}, high: {} },
    statements: presets([...OUTCOMES_AMONG_MEMBERS, ...OUTCOMES_BEYOND_MEMBERS]),
  };
}

/** Which kinds of evidence do you use? Any number (report, section 1.3 and Figure 1). */
export function evidenceQuestion(): Omit<ChoiceQuestion, 'order'> {
  return {
    kind: 'choice',
    preset: 'evidence',
    wording: {},
    most: 0,
    statements: presets(EVIDENCE_KINDS),
  };
}

/** A segmentation that comes along. */
export function presetSegmentation(preset: SegmentationPreset): Omit<Segmentation, 'order'> {
  return { preset, wording: {}, segments: presets(SEGMENTATIONS[preset]) };
}

/** A poll as the report describes it: kinds of evidence, then outcomes, by role and level. */
export function newPoll(title: Wording = {}): PollDocument {
  const [first = '', second = ''] = orderSequence(2);
  return {
    kind: POLL_KIND,
    version: POLL_VERSION,
    title,
    rehearsal: false,
    questions: {
      evidence: { ...evidenceQuestion(), order: first },
      outcomes: { ...outcomesQuestion(), order: second },
    },
    segmentations: {
      role: { ...presetSegmentation('role'), order: first },
      level: { ...presetSegmentation('level'), order: second },
    },
    minimumCell: 5,
    whileOpen: 'participation',
  };
}

function presets(ids: readonly string[]): Records<Statement & Segment> {
  const orders = orderSequence(ids.length);
  return Object.fromEntries(
    ids.map((preset, index) => [preset, { preset, wording: {}, order: orders[index] ?? '' }]),
  );
}

/** Whether an outcome lies among the members of a network or beyond them. */
export function reachOf(preset: string): 'among' | 'beyond' | '' {
  if (OUTCOMES_AMONG_MEMBERS.some((outcome) => outcome === preset)) return 'among';
  return OUTCOMES_BEYOND_MEMBERS.some((outcome) => outcome === preset) ? 'beyond' : '';
}

/**
 * What somebody wrote, in the reader's language or the nearest there is: the tag itself, the
 * language, any other tag of the language, the first that was written.
 */
export function wordingIn(wording: Wording, locale: string): string | undefined {
  const language = locale.split('-')[0] ?? locale;
  const tag =
    [locale, language].find((one) => Object.hasOwn(wording, one)) ??
    Object.keys(wording).find((one) => one.split('-')[0] === language) ??
    Object.keys(wording)[0];
  return tag === undefined ? undefined : wording[tag];
}

/** Something that is worded by a network or named by the catalogue. */
export interface Worded {
  readonly preset: string;
  readonly wording: Wording;
}

/** The words of a question. */
export function questionText({ preset, wording }: Worded, { t, locale }: Translator): string {
  const known = QUESTIONS.find((id) => id === preset);
  return wordingIn(wording, locale) ?? (known ? t(`poll.question.${known}`) : t('poll.unnamed'));
}

/** The words of a statement or an option. */
export function statementText({ preset, wording }: Worded, { t, locale }: Translator): string {
  return wordingIn(wording, locale) ?? presetText(preset, t) ?? t('poll.unnamed');
}

function presetText(preset: string, t: Translate): string | undefined {
  if (reachOf(preset) !== '') return t(`vocabulary.outcome.${preset as Outcome}`);
  const kind = EVIDENCE_KINDS.find((id) => id === preset);
  return kind && t(`vocabulary.evidence.${kind}`);
}

/** What an end of the scale means. */
export function scaleText(
  question: Pick<RatingQuestion, 'scale' | 'preset'>,
  end: 'low' | 'high',
  { t, locale }: Translator,
): string {
  const own = wordingIn(question.scale[end], locale);
  return own ?? (question.preset === 'outcomes' ? t(`poll.scale.${end}`) : '');
}

/** The name of a segmentation. */
export function segmentationText({ preset, wording }: Worded, { t, locale }: Translator): string {
  return (
    wordingIn(wording, locale) ??
    (isSegmentation(preset) ? t(`poll.segmentation.${preset}`) : t('poll.unnamed'))
  );
}

/** The name of a segment. */
export function segmentText(
  segmentation: Worded,
  { preset, wording }: Worded,
  { t, locale }: Translator,
): string {
  const own = wordingIn(wording, locale);
  if (own !== undefined) return own;
  if (!isSegmentation(segmentation.preset)) return t('poll.unnamed');
  const known = SEGMENTATIONS[segmentation.preset].some((id) => id === preset);
  const key = `${segmentation.preset}.${preset}` as SegmentPreset[SegmentationPreset];
  return known ? t(`poll.segment.${key}`) : t('poll.unnamed');
}

function isSegmentation(preset: string): preset is SegmentationPreset {
  return Object.hasOwn(SEGMENTATIONS, preset);
}

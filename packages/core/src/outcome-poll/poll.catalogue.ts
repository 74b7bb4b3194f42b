import { orderSequence, type Records } from '../document/index.ts';
import {
  EVIDENCE_KINDS,
  OUTCOMES_AMONG_MEMBERS,
  OUTCOMES_BEYOND_MEMBERS,
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

/** The segmentations that come along, each with its segments. A region is a network's own. */
export const SEGMENTATIONS = {
  role: ['school', 'organization', 'union', 'ministry', 'research', 'funder'],
  level: ['school', 'district', 'national', 'international'],
} as const;

/** The id of a segmentation that comes along. */
export type SegmentationPreset = keyof typeof SEGMENTATIONS;
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

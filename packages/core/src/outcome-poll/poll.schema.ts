import {
  boolean,
  integer,
  literal,
  maxValue,
  minValue,
  number,
  type Ordered,
  orderKey,
  picklist,
  pipe,
  type Records,
  record,
  records,
  regex,
  type Schema,
  strictObject,
  string,
  text,
  variant,
} from '../document/index.ts';

/**
 * What a poll says, in each language somebody wrote it in: texts by BCP 47 tag. Empty where the
 * catalogue says it in the reader's language.
 */
export type Wording = Readonly<Record<string, string>>;

/** What people rate, or one of the options they choose from. */
export interface Statement extends Ordered {
  /**
   * The id in the shared vocabulary, for instance an outcome's: results then belong to the same
   * outcome in a theory of change. Empty on a network's own statement.
   */
  readonly preset: string;
  readonly wording: Wording;
}

/** The points of a rating question: whole numbers that follow each other. */
export interface RatingScale {
  /** The lowest point, 0 or 1. */
  readonly min: number;
  /** How many points there are, 2–21. */
  readonly points: number;
  /** What the lowest point means. */
  readonly low: Wording;
  /** What the highest point means. */
  readonly high: Wording;
}

/** Statements that are rated one by one on a scale (report, Figure 5). */
export interface RatingQuestion extends Ordered {
  readonly kind: 'rating';
  readonly preset: string;
  readonly wording: Wording;
  readonly scale: RatingScale;
  readonly statements: Records<Statement>;
}

/** Options of which people pick those that are so (report, Figure 1). */
export interface ChoiceQuestion extends Ordered {
  readonly kind: 'choice';
  readonly preset: string;
  readonly wording: Wording;
  /** How many may be picked; 0 is any number. */
  readonly most: number;
  readonly statements: Records<Statement>;
}

/** A question of a poll. */
export type Question = RatingQuestion | ChoiceQuestion;

/** One of the groups that a person may belong to. */
export interface Segment extends Ordered {
  readonly preset: string;
  readonly wording: Wording;
}

/** A way to look at a room by groups: by role, by level of the system, by region. */
export interface Segmentation extends Ordered {
  readonly preset: string;
  readonly wording: Wording;
  readonly segments: Records<Segment>;
}

/** What a room sees while a question is open. */
export const WHILE_OPEN = ['participation', 'batches'] as const;

/** A poll, without its votes. */
export interface PollDocument {
  readonly kind: 'outcome-poll';
  readonly version: 1;
  readonly title: Wording;
  /** Whether the content is made up, for a rehearsal; results then say so. */
  readonly rehearsal: boolean;
  readonly questions: Records<Question>;
  /** Asked of each person once, and never compulsory. */
  readonly segmentations: Records<Segmentation>;
  /** The fewest people of whom results are shown, 3–50. */
  readonly minimumCell: number;
  /**
   * While a question is open: only how many have answered, or results in batches of at least
   * `minimumCell` people.
   */
  readonly whileOpen: (typeof WHILE_OPEN)[number];
}

/** The `kind` of a poll document. */
export const POLL_KIND = 'outcome-poll';

/** The version that is written today. */
export const POLL_VERSION = 1;

const wording: Schema<Wording> = record(
  pipe(string(), regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'a language tag')),
  text,
);

const preset = pipe(string(), regex(/^[a-z0-9-]{0,64}$/, 'the id of a preset, or nothing'));

const whole = (least: number, most: number) =>
  pipe(number(), integer(), minValue(least), maxValue(most));

const statement: Schema<Statement> = strictObject({ preset, wording, order: orderKey });

const scale: Schema<RatingScale> = strictObject({
  min: whole(0, 1),
  points: whole(2, 21),
  low: wording,
  high: wording,
});

const question: Schema<Question> = variant('kind', [
  strictObject({
    kind: literal('rating'),
    preset,
    wording,
    scale,
    statements: records(statement),
    order: orderKey,
  }),
  strictObject({
    kind: literal('choice'),
    preset,
    wording,
    most: whole(0, 100),
    statements: records(statement),
    order: orderKey,
  }),
]);

const segmentation: Schema<Segmentation> = strictObject({
  preset,
  wording,
  segments: records(strictObject({ preset, wording, order: orderKey })),
  order: orderKey,
});

/** The shape of a poll document. */
export const pollSchema: Schema<PollDocument> = strictObject({
  kind: literal(POLL_KIND),
  version: literal(POLL_VERSION),
  title: wording,
  rehearsal: boolean(),
  questions: records(question),
  segmentations: records(segmentation),
  minimumCell: whole(3, 50),
  whileOpen: picklist(WHILE_OPEN),
});

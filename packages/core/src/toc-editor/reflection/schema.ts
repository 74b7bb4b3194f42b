import {
  array,
  line,
  literal,
  type Ordered,
  orderKey,
  picklist,
  type Records,
  records,
  type Schema,
  strictObject,
  text,
} from '../../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../../vocabulary/index.ts';
import {
  ACTORS,
  type Actor,
  CHALLENGE_PLACES,
  type ChallengePlace,
  DOCUMENTING_WAYS,
  type DocumentingWay,
  HORIZONS,
  type Horizon,
  LOG_KINDS,
  type LogKind,
  MARKS,
  type Mark,
  OCCASIONS,
  type Occasion,
  PLAN_STATES,
  type PlanState,
  VERDICTS,
  type Verdict,
} from './choices.ts';
import { type Day, day, dayOrNone } from './days.ts';

/** One line among others: a root cause, an option. */
export interface Point extends Ordered {
  readonly text: string;
}

/** What holds a pathway back. */
export interface Challenge extends Ordered {
  readonly place: ChallengePlace;
  readonly text: string;
  /** Its root causes. */
  readonly causes: Records<Point>;
  /** What could be done about it. */
  readonly options: Records<Point>;
}

/** What contributes to a pathway's being on track. */
export interface Success extends Ordered {
  readonly text: string;
  /** How to take it further, or where else it could help. */
  readonly furthering: string;
}

/** How progress on a pathway will be documented before the next round. */
export interface Documenting extends Ordered {
  readonly way: DocumentingWay;
  readonly text: string;
}

/**
 * What a round says of a pathway. Details that belong to another verdict than the one given are
 * kept and not shown.
 */
export interface Judgement {
  /** Empty until it is given. */
  readonly verdict: Verdict | '';
  /** The name of the pathway and what was on it when it was judged; both may change later. */
  readonly name: string;
  readonly nodes: Records<true>;
  readonly note: string;
  readonly challenges: Records<Challenge>;
  readonly successes: Records<Success>;
  readonly documenting: Records<Documenting>;
}

/** A round of reflection. Rounds stand in the order of their days. */
export interface Round {
  readonly date: Day;
  readonly occasion: Occasion;
  /** What it was about in one line. */
  readonly topic: string;
  /** How far the work was, in one line: verdicts are given with it in mind. */
  readonly stage: string;
  /** Who took part, in people's own words. */
  readonly participants: string;
  readonly sources: Records<true>;
  readonly conclusions: string;
  /** By the id of the pathway, which may be gone since. */
  readonly judgements: Records<Judgement>;
  /** The version that holds the theory of change as the round found it. */
  readonly version: string;
}

/** What something is about, with the names it had, for when it is gone. */
export interface Subject {
  readonly kind: 'toc' | 'node' | 'link' | 'pathway';
  /** Empty for the theory of change as a whole. */
  readonly id: string;
  /** The text, or the preset, of the node or of both ends of the link; the name of the pathway. */
  readonly names: readonly string[];
}

/** An issue or a success that was noted between rounds, in one line. */
export interface LogEntry {
  readonly kind: LogKind;
  readonly text: string;
  readonly date: Day;
  /** Who noted it, in one line. */
  readonly author: string;
  readonly subject: Subject;
  /** The round that gathered it; empty, or of a round that is gone, while it waits for one. */
  readonly round: string;
}

/** A task of an adaptation (report, Annex 3, step 3). */
export interface Task extends Ordered {
  readonly text: string;
  /** Who sees to it, in one line. */
  readonly person: string;
  readonly budget: string;
  readonly staffTime: string;
  readonly start: Day | '';
  readonly due: Day | '';
  readonly state: PlanState;
}

/** What a network will do differently; the order is the priority. */
export interface Adaptation extends Ordered {
  readonly text: string;
  /** The round and the pathway it comes from; either may be empty, or gone since. */
  readonly round: string;
  readonly pathway: string;
  readonly horizon: Horizon | '';
  readonly state: PlanState;
  readonly tasks: Records<Task>;
  /** What has to happen next to complete the plan. */
  readonly nextSteps: string;
  /** What support is needed. */
  readonly support: string;
  /** Which questions are still open. */
  readonly questions: string;
}

/** A consideration of the network's own. */
export interface Consideration extends Ordered {
  readonly actor: Actor;
  readonly component: TocComponent;
  readonly text: string;
}

/** What a document holds about reflection and what came of it. */
export interface Reflection {
  readonly rounds: Records<Round>;
  readonly log: Records<LogEntry>;
  readonly adaptations: Records<Adaptation>;
  readonly considerations: Records<Consideration>;
  /** By the id of a consideration, the report's or an own one. */
  readonly marks: Records<Mark>;
}

/** Nothing reflected on yet. */
export function emptyReflection(): Reflection {
  return { rounds: {}, log: {}, adaptations: {}, considerations: {}, marks: {} };
}

const point: Schema<Point> = strictObject({ text: line, order: orderKey });

const judgement: Schema<Judgement> = strictObject({
  verdict: picklist(['', ...VERDICTS]),
  name: line,
  nodes: records(literal(true)),
  note: text,
  challenges: records(
    strictObject<Challenge>({
      place: picklist(CHALLENGE_PLACES),
      text: line,
      causes: records(point),
      options: records(point),
      order: orderKey,
    }),
  ),
  successes: records(strictObject<Success>({ text: line, furthering: line, order: orderKey })),
  documenting: records(
    strictObject<Documenting>({ way: picklist(DOCUMENTING_WAYS), text: line, order: orderKey }),
  ),
});

const round: Schema<Round> = strictObject({
  date: day,
  occasion: picklist(OCCASIONS),
  topic: line,
  stage: line,
  participants: text,
  sources: records(literal(true)),
  conclusions: text,
  judgements: records(judgement),
  version: line,
});

const logEntry: Schema<LogEntry> = strictObject({
  kind: picklist(LOG_KINDS),
  text: line,
  date: day,
  author: line,
  subject: strictObject<Subject>({
    kind: picklist(['toc', 'node', 'link', 'pathway']),
    id: line,
    names: array(line),
  }),
  round: line,
});

const adaptation: Schema<Adaptation> = strictObject({
  text: line,
  round: line,
  pathway: line,
  horizon: picklist(['', ...HORIZONS]),
  state: picklist(PLAN_STATES),
  tasks: records(
    strictObject<Task>({
      text: line,
      person: line,
      budget: line,
      staffTime: line,
      start: dayOrNone,
      due: dayOrNone,
      state: picklist(PLAN_STATES),
      order: orderKey,
    }),
  ),
  nextSteps: text,
  support: text,
  questions: text,
  order: orderKey,
});

const consideration: Schema<Consideration> = strictObject({
  actor: picklist(ACTORS),
  component: picklist(TOC_COMPONENTS),
  text: line,
  order: orderKey,
});

/** The shape of the records of reflection, as fields of a document. */
export const reflectionFields = {
  rounds: records(round),
  log: records(logEntry),
  adaptations: records(adaptation),
  considerations: records(consideration),
  marks: records(picklist(MARKS)),
};

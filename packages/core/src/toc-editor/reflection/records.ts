import type { Ordered, Records } from '../../document/index.ts';
import type { TocComponent } from '../../vocabulary/index.ts';
import type {
  Actor,
  ChallengePlace,
  DocumentingWay,
  Horizon,
  LogKind,
  Mark,
  Occasion,
  PlanState,
  Verdict,
} from './choices.ts';
import type { Day } from './days.ts';

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

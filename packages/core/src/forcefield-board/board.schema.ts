import {
  boolean,
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
} from '../document/index.ts';
import {
  FORCE_SIDES,
  FORCE_SUBJECTS,
  type ForceSide,
  type ForceSubject,
} from '../vocabulary/index.ts';

export { FORCE_SUBJECTS, type ForceSubject };

/** How much a force matters for the goal, weakest first; `unrated` is not yet said. */
export const IMPORTANCES = ['unrated', 'low', 'medium', 'high'] as const;

/** How much a force matters for the goal. */
export type Importance = (typeof IMPORTANCES)[number];

/** Whether a network can reduce a constraint (report, section 3.5). */
export const INFLUENCES = ['can-mitigate', 'partly', 'outside'] as const;

/** Whether a network can reduce a constraint; empty is not yet said. */
export type Influence = (typeof INFLUENCES)[number] | '';

/** Somebody who supports an action. */
export interface Actor extends Ordered {
  /** One line. */
  readonly name: string;
}

/** What the network does about a force. */
export interface Action extends Ordered {
  /** One line. */
  readonly text: string;
  readonly actors: Records<Actor>;
}

/** Something that helps the goal or holds it back. */
export interface Force extends Ordered {
  readonly side: ForceSide;
  /** The subject when it is one of the report's forces, empty when it is the network's own. */
  readonly preset: ForceSubject | '';
  /** One line. Empty on a preset: it is then named by the catalogue in the reader's language. */
  readonly label: string;
  readonly importance: Importance;
  /** Asked of constraints; a driver keeps what it had as a constraint. */
  readonly influence: Influence;
  /** Kept whatever the importance, shown when it is medium or high; see `asksForActions`. */
  readonly actions: Records<Action>;
  readonly notes: string;
}

/** The force field of one goal. */
export interface Board extends Ordered {
  /** The evidence use goal. */
  readonly goal: string;
  /** Where and for whom the goal holds. */
  readonly context: string;
  /** Whether the five steps of the exercise are shown. */
  readonly guided: boolean;
  /** Drivers and constraints; each side has its own order. */
  readonly forces: Records<Force>;
  readonly notes: string;
}

/** All the boards of a network, one for each goal. */
export interface ForcefieldBoardDocument {
  readonly kind: 'forcefield-board';
  readonly version: 1;
  readonly boards: Records<Board>;
}

/** The `kind` of a forcefield board document. */
export const BOARD_KIND = 'forcefield-board';

/** The version that is written today. */
export const BOARD_VERSION = 1;

const actor: Schema<Actor> = strictObject({ name: line, order: orderKey });

const action: Schema<Action> = strictObject({
  text: line,
  order: orderKey,
  actors: records(actor),
});

const force: Schema<Force> = strictObject({
  side: picklist(FORCE_SIDES),
  preset: picklist(['', ...FORCE_SUBJECTS]),
  label: line,
  importance: picklist(IMPORTANCES),
  influence: picklist(['', ...INFLUENCES]),
  actions: records(action),
  notes: text,
  order: orderKey,
});

const board: Schema<Board> = strictObject({
  goal: text,
  context: text,
  guided: boolean(),
  forces: records(force),
  notes: text,
  order: orderKey,
});

/** The shape of a forcefield board document. */
export const forcefieldBoardSchema: Schema<ForcefieldBoardDocument> = strictObject({
  kind: literal(BOARD_KIND),
  version: literal(BOARD_VERSION),
  boards: records(board),
});

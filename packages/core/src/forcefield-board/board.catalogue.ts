import { orderSequence } from '../document/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { ActivityCategory, ForceSide } from '../vocabulary/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import {
  type Board,
  FORCE_SUBJECTS,
  type Force,
  type ForceSubject,
  type Influence,
} from './board.schema.ts';

/** Says a message in the reader's language. */
export type Translate = Translator['t'];

/** What the report says about a subject of Annex 2. */
export interface SubjectFacts {
  /** Whether a network can reduce the constraint, from section 3.5. */
  readonly influence: Influence;
  /** The categories of activities (Annex 1) that answer the constraint or use the driver. */
  readonly activities: readonly ActivityCategory[];
}

/**
 * Section 3.5 names nine constraints, five that networks can reduce and four that lie largely
 * outside their influence; Annex 2 has seven. They meet like this:
 *
 * | section 3.5                                            | there     | Annex 2   |
 * |--------------------------------------------------------|-----------|-----------|
 * | weak networks and relationships                        | reducible | networks  |
 * | lack of interactive knowledge mobilization             | reducible | networks  |
 * | lack of synthesized, accessible evidence               | reducible | evidence  |
 * | lack of context-specific, trusted, demand-driven evidence | reducible | evidence |
 * | limited capacity on evidence use                       | reducible | capacity  |
 * | politics and power inequities                          | outside   | political |
 * | incompatible with policies and practices               | outside   | policies  |
 * | limited time                                           | outside   | time      |
 * | limited resources                                      | outside   | resources |
 *
 * Interactive mobilization is about people talking with each other, hence networks. No subject
 * mixes the two groups, so none begins as `partly`; a network says that of its own case.
 */
export const SUBJECT_FACTS: Readonly<Record<ForceSubject, SubjectFacts>> = {
  networks: { influence: 'can-mitigate', activities: ['relationships', 'peer-learning'] },
  evidence: {
    influence: 'can-mitigate',
    activities: ['curating-synthesizing', 'participatory-generation'],
  },
  political: { influence: 'outside', activities: ['advocacy-dissemination', 'relationships'] },
  policies: { influence: 'outside', activities: ['advocacy-dissemination'] },
  capacity: { influence: 'can-mitigate', activities: ['capacity-strengthening', 'peer-learning'] },
  time: { influence: 'outside', activities: ['curating-synthesizing'] },
  resources: { influence: 'outside', activities: ['advocacy-dissemination'] },
};

/** The other side of the field. */
export function oppositeSide(side: ForceSide): ForceSide {
  return side === 'driver' ? 'constraint' : 'driver';
}

/** A force as it begins, without its place. */
export function newForce(side: ForceSide, preset: ForceSubject | '', label = ''): NewForce {
  const influence = side === 'constraint' && preset !== '' ? SUBJECT_FACTS[preset].influence : '';
  return { side, preset, label, importance: 'unrated', influence, actions: {}, notes: '' };
}

/** A force without its place. */
export type NewForce = Omit<Force, 'order'>;

/** A board without its place among the boards. */
export type BoardContent = Omit<Board, 'order'>;

/** The id of a preset force, the same on every board: `driver-networks`, `constraint-time`. */
export function presetId(side: ForceSide, subject: ForceSubject): string {
  return `${side}-${subject}`;
}

/** A board as it begins: the seven drivers and the seven constraints of Annex 2, none rated. */
export function newBoard(goal = ''): BoardContent {
  const orders = orderSequence(FORCE_SUBJECTS.length);
  const forces: Record<string, Force> = {};
  for (const side of FORCE_SIDES) {
    for (const [index, subject] of FORCE_SUBJECTS.entries()) {
      forces[presetId(side, subject)] = {
        ...newForce(side, subject),
        order: orders[index] ?? '',
      };
    }
  }
  return { goal, context: '', guided: true, forces, notes: '' };
}

/** The name of a force: the network's own, or the catalogue's in the reader's language. */
export function forceName(force: Pick<Force, 'side' | 'preset' | 'label'>, t: Translate): string {
  if (force.label.trim() !== '') return force.label;
  return force.preset === '' ? t('board.unnamed') : t(`board.force.${force.side}.${force.preset}`);
}

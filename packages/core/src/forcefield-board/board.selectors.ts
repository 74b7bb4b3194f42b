import { type Identified, inOrder, type Records } from '../document/index.ts';
import type { ForceSide } from '../vocabulary/index.ts';
import {
  type Action,
  type Actor,
  type Board,
  type Force,
  type ForcefieldBoardDocument,
  IMPORTANCES,
  type Importance,
} from './board.schema.ts';

/** In which order the forces of a side stand: as people put them, or the strongest first. */
export type Arrangement = 'as-listed' | 'by-importance';

/** The strength of each importance: how many parts of the axis its arrow reaches. */
export const STRENGTH: Readonly<Record<Importance, 0 | 1 | 2 | 3>> = {
  unrated: 0,
  low: 1,
  medium: 2,
  high: 3,
};

/** The boards in their order. */
export function boardsInOrder(document: ForcefieldBoardDocument): Identified<Board>[] {
  return inOrder(document.boards);
}

/** Sorted once for all that ask: a screen asks many times for each state of a board. */
const sorted = new WeakMap<Board['forces'], Map<string, readonly Identified<Force>[]>>();

/** The forces of one side, each with its id. */
export function forcesOn(
  { forces }: Pick<Board, 'forces'>,
  side: ForceSide,
  arrangement: Arrangement = 'as-listed',
): readonly Identified<Force>[] {
  const lists = sorted.get(forces) ?? new Map<string, readonly Identified<Force>[]>();
  sorted.set(forces, lists);
  const key = `${side} ${arrangement}`;
  const list = lists.get(key) ?? sort(forces, side, arrangement);
  lists.set(key, list);
  return list;
}

function sort(
  forces: Board['forces'],
  side: ForceSide,
  arrangement: Arrangement,
): readonly Identified<Force>[] {
  if (arrangement === 'by-importance') {
    const listed = [...forcesOn({ forces }, side)];
    return listed.sort((a, b) => STRENGTH[b.importance] - STRENGTH[a.importance]);
  }
  return inOrder(onSide(forces, side));
}

/** The forces on one side. */
export function onSide(forces: Records<Force>, side: ForceSide): Record<string, Force> {
  return Object.fromEntries(Object.entries(forces).filter(([, force]) => force.side === side));
}

/** Whether the exercise asks for actions: for forces of medium and high importance (Annex 2). */
export function asksForActions(force: Pick<Force, 'importance'>): boolean {
  return STRENGTH[force.importance] >= STRENGTH.medium;
}

/** The actions that are asked for and written, in their order; none while importance is lower. */
export function actionsOf(force: Force): Identified<Action>[] {
  return asksForActions(force) ? inOrder(force.actions).filter(({ text }) => isWritten(text)) : [];
}

/** The actors of an action that have a name, in their order. */
export function actorsOf(action: Pick<Action, 'actors'>): Identified<Actor>[] {
  return inOrder(action.actors).filter(({ name }) => isWritten(name));
}

/** Whether a text says anything. */
export function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** What-if: assumptions of one sitting, by force id. They never enter the document. */
export interface WhatIf {
  /** Forces that are left out of the count. */
  readonly aside: ReadonlySet<string>;
  /** Constraints that are supposed to be mitigated. */
  readonly mitigated: ReadonlySet<string>;
}

/** Nothing assumed. */
export const NO_WHAT_IF: WhatIf = { aside: new Set(), mitigated: new Set() };

/** How many forces one side has and how strong they are together. */
export interface SideBalance {
  /** The forces that count, by importance. */
  readonly counts: Readonly<Record<Importance, number>>;
  /** How many rated forces count. */
  readonly rated: number;
  /** Low counts 1, medium 2, high 3. */
  readonly strength: number;
  /**
   * What mitigation may leave over, on top of `strength`: a mitigated constraint is at best
   * gone, at worst one step weaker.
   */
  readonly remainder: number;
  /** How many forces are set aside. */
  readonly aside: number;
  /** How many rated forces are supposed mitigated. */
  readonly mitigated: number;
}

/** The two sides of a board in numbers. It says how many and how strong, and gives no verdict. */
export function balanceOf(
  board: Pick<Board, 'forces'>,
  whatIf: WhatIf = NO_WHAT_IF,
): Readonly<Record<ForceSide, SideBalance>> {
  return {
    driver: sideBalance(board, 'driver', whatIf),
    constraint: sideBalance(board, 'constraint', whatIf),
  };
}

function sideBalance(
  { forces }: Pick<Board, 'forces'>,
  side: ForceSide,
  whatIf: WhatIf,
): SideBalance {
  const counts = { unrated: 0, low: 0, medium: 0, high: 0 };
  let [remainder, aside, mitigated] = [0, 0, 0];
  for (const [id, force] of Object.entries(forces)) {
    if (force.side !== side) continue;
    if (whatIf.aside.has(id)) aside += 1;
    else if (isMitigated(id, force, whatIf)) {
      mitigated += 1;
      remainder += STRENGTH[force.importance] - 1;
    } else counts[force.importance] += 1;
  }
  const rated = counts.low + counts.medium + counts.high;
  const strength = IMPORTANCES.reduce((sum, one) => sum + counts[one] * STRENGTH[one], 0);
  return { counts, rated, strength, remainder, aside, mitigated };
}

/** Whether a force is supposed mitigated: only a rated constraint can be. */
export function isMitigated(id: string, force: Force, { mitigated }: WhatIf): boolean {
  return force.side === 'constraint' && force.importance !== 'unrated' && mitigated.has(id);
}

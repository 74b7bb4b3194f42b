import type { Identified } from '../document/index.ts';
import type { Board, Force } from './board.schema.ts';
import {
  asksForActions,
  forcesOn,
  isMitigated,
  NO_WHAT_IF,
  STRENGTH,
  type WhatIf,
} from './board.selectors.ts';
import { type PlanGap, planGap } from './board.steps.ts';

/**
 * What to do about a force. Section 3.5: networks can design activities to mitigate the
 * constraints within their influence, and activities that allow for those outside it; Annex 2:
 * drivers are there to be used.
 */
export const ADVICES = ['work-on', 'leverage', 'account-for'] as const;

/** What to do about a force. */
export type Advice = (typeof ADVICES)[number];

/** A force in the answer to “what should we work on first”, and why it stands there. */
export interface Priority {
  readonly force: Identified<Force>;
  readonly advice: Advice;
  /** The driver that mirrors the constraint, when it is itself medium or high: a lever at hand. */
  readonly lever: Identified<Force> | undefined;
  readonly missing: PlanGap | undefined;
}

/** What a network can reduce comes first, then what it has not said yet. */
const REACH: Readonly<Record<Force['influence'], number>> = {
  'can-mitigate': 3,
  partly: 2,
  '': 1,
  outside: 0,
};

/**
 * What to work on first: the forces of medium and high importance, ranked. High comes before
 * medium; then constraints to work on, drivers to leverage, constraints to account for; then what
 * the network can influence more, what has a lever, and what has a plan that is still missing.
 */
export function whatToWorkOnFirst(board: Board, whatIf: WhatIf = NO_WHAT_IF): Priority[] {
  const drivers = forcesOn(board, 'driver');
  return [...drivers, ...forcesOn(board, 'constraint')]
    .filter((force) => asksForActions(force) && !whatIf.aside.has(force.id))
    .filter((force) => !isMitigated(force.id, force, whatIf))
    .map((force) => ({
      force,
      advice: adviceFor(force),
      lever: leverFor(force, drivers, whatIf),
      missing: planGap(force),
    }))
    .sort((a, b) => compare(rank(a), rank(b)));
}

function adviceFor({ side, influence }: Force): Advice {
  if (side === 'driver') return 'leverage';
  return influence === 'outside' ? 'account-for' : 'work-on';
}

function leverFor(
  { side, preset }: Force,
  drivers: readonly Identified<Force>[],
  whatIf: WhatIf,
): Priority['lever'] {
  if (side === 'driver' || preset === '') return undefined;
  return drivers.find(
    (one) => one.preset === preset && asksForActions(one) && !whatIf.aside.has(one.id),
  );
}

/** Smaller is earlier, compared place by place. */
function rank({ force, advice, lever, missing }: Priority): readonly number[] {
  return [
    -STRENGTH[force.importance],
    ADVICES.indexOf(advice),
    force.side === 'driver' ? 0 : -REACH[force.influence],
    lever ? 0 : 1,
    missing ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

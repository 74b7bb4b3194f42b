import { type Force, IMPORTANCES, type Importance } from './board.schema.ts';
import { isMitigated, STRENGTH, type WhatIf } from './board.selectors.ts';

/** The stops of the axis from the goal line outwards; each takes the same part of it. */
export const AXIS: readonly Importance[] = IMPORTANCES;

/** How thick the arrow of an importance is, in CSS pixels at the base size. */
export const THICKNESS: Readonly<Record<Importance, number>> = {
  unrated: 0,
  low: 3,
  medium: 8,
  high: 14,
};

/**
 * The importance at a point of the axis.
 *
 * @param distance from the goal line, as a share of the axis: 0 at the line, 1 at its end
 */
export function importanceAt(distance: number): Importance {
  const stop = Math.floor(distance * AXIS.length);
  return AXIS[Math.max(0, Math.min(stop, AXIS.length - 1))] ?? 'unrated';
}

/** Where the stop of an importance stands on the axis, as a share of it from the goal line. */
export function distanceOf(importance: Importance): number {
  return (STRENGTH[importance] + 0.5) / AXIS.length;
}

/** Whether a force counts, or what is assumed about it. */
export type ForceState = 'counted' | 'aside' | 'mitigated';

/** Whether a force counts, or what is assumed about it. */
export function stateOf(id: string, force: Force, whatIf: WhatIf): ForceState {
  if (whatIf.aside.has(id)) return 'aside';
  return isMitigated(id, force, whatIf) ? 'mitigated' : 'counted';
}

import type { ForceSide } from '../vocabulary/index.ts';
import type { Board, Force } from './board.schema.ts';
import { actionsOf, actorsOf, asksForActions, forcesOn, isWritten } from './board.selectors.ts';

/**
 * The five steps of Annex 2. Its step 3 asks for constraints “supportive of your goal”, a slip
 * of the pen: the step is about what holds the goal back, and our wording says so.
 */
export const BOARD_STEPS = [
  'goal',
  'drivers',
  'constraints',
  'driver-actions',
  'constraint-actions',
] as const;

/** A step of the exercise. */
export type BoardStep = (typeof BOARD_STEPS)[number];

/** What one step still needs. */
export interface StepProgress {
  readonly step: BoardStep;
  /** `waiting` for a step before it: nothing is rated medium or high yet. */
  readonly status: 'done' | 'open' | 'waiting';
  /** How many forces the step is about. */
  readonly total: number;
  /** The ids of the forces that still lack what the step asks for, in their order. */
  readonly missing: readonly string[];
}

/** What of the plan of a force is missing. */
export type PlanGap = 'actions' | 'actors';

/**
 * What is missing in the plan of a force: an action at all, or an actor for one of its actions.
 * `undefined` when nothing is, or when its importance asks for no plan.
 */
export function planGap(force: Force): PlanGap | undefined {
  if (!asksForActions(force)) return undefined;
  const actions = actionsOf(force);
  if (actions.length === 0) return 'actions';
  return actions.some((action) => actorsOf(action).length === 0) ? 'actors' : undefined;
}

/** How far a board is in the exercise, step by step. */
export function stepsOf(board: Board): StepProgress[] {
  return [
    {
      step: 'goal',
      status: isWritten(board.goal) ? 'done' : 'open',
      total: 0,
      missing: [],
    },
    ratingStep('drivers', board, 'driver'),
    ratingStep('constraints', board, 'constraint'),
    planStep('driver-actions', board, 'driver'),
    planStep('constraint-actions', board, 'constraint'),
  ];
}

function ratingStep(step: BoardStep, board: Board, side: ForceSide): StepProgress {
  const forces = forcesOn(board, side);
  const missing = forces.filter(({ importance }) => importance === 'unrated').map(({ id }) => id);
  const isDone = forces.length > 0 && missing.length === 0;
  return { step, status: isDone ? 'done' : 'open', total: forces.length, missing };
}

function planStep(step: BoardStep, board: Board, side: ForceSide): StepProgress {
  const forces = forcesOn(board, side);
  const asked = forces.filter(asksForActions);
  const missing = asked.filter(planGap).map(({ id }) => id);
  const isWaiting =
    asked.length === 0 &&
    (forces.length === 0 || forces.some((one) => one.importance === 'unrated'));
  const status = isWaiting ? 'waiting' : missing.length > 0 ? 'open' : 'done';
  return { step, status, total: asked.length, missing };
}

/** The step to do next: the first that is open, or `undefined` when the exercise is done. */
export function nextStep(steps: readonly StepProgress[]): BoardStep | undefined {
  return steps.find(({ status }) => status !== 'done')?.step;
}

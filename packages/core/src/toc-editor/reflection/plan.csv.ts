import { toCsv } from '../../formats/index.ts';
import type { Translate } from '../toc.catalogue.ts';
import type { TocDocument } from '../toc.schema.ts';
import { actionPlan, type PlanRow } from './plan.ts';

/** The columns of the action plan, as the report asks for them (Annex 3, step 3). */
export const PLAN_COLUMNS = [
  'priority',
  'adaptation',
  'pathway',
  'horizon',
  'state',
  'task',
  'person',
  'budget',
  'staff-time',
  'start',
  'due',
  'task-state',
  'next-steps',
  'support',
  'questions',
] as const;

/** A column of the action plan. */
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/**
 * The action plan as a CSV table by priority: a row for each task, and one for each adaptation
 * that has none. Each row stands alone, so that it can be sorted and filtered.
 */
export function actionPlanToCsv(document: TocDocument, t: Translate): string {
  const rows = actionPlan(document).map((row) => {
    const cells = cellsOf(row, t);
    return PLAN_COLUMNS.map((column) => cells[column]);
  });
  return toCsv([PLAN_COLUMNS.map((column) => t(`toc.plan.column.${column}`)), ...rows]);
}

function cellsOf({ adaptation, priority, pathway, task }: PlanRow, t: Translate) {
  const { text, horizon, state, nextSteps, support, questions } = adaptation;
  return {
    priority,
    adaptation: text,
    pathway,
    horizon: horizon === '' ? '' : t(`toc.horizon.${horizon}`),
    state: t(`toc.plan.state.${state}`),
    task: task?.text ?? '',
    person: task?.person ?? '',
    budget: task?.budget ?? '',
    'staff-time': task?.staffTime ?? '',
    start: task?.start ?? '',
    due: task?.due ?? '',
    'task-state': task ? t(`toc.plan.state.${task.state}`) : '',
    'next-steps': nextSteps,
    support,
    questions,
  } satisfies Record<PlanColumn, string | number>;
}

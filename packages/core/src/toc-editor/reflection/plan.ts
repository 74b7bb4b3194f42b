import { type Identified, inOrder, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { TocDocument } from '../toc.schema.ts';
import { PLAN_STATES, type PlanState } from './choices.ts';
import { type Day, daysBetween } from './days.ts';
import type { Adaptation, Task } from './records.ts';

/** A row of the action plan: a task, or an adaptation that has none yet. */
export interface PlanRow {
  readonly adaptation: Identified<Adaptation>;
  /** The place of the adaptation among all, from 1. */
  readonly priority: number;
  /** The pathway it comes from, by name; empty when it comes from none or that has no name. */
  readonly pathway: string;
  readonly task: Identified<Task> | undefined;
  /** That of the task; what belongs to a dropped adaptation is dropped. */
  readonly state: PlanState;
}

/** What the rows of a plan are sorted by. */
export const PLAN_SORTS = ['priority', 'due', 'person', 'state'] as const;

/** What the rows of a plan are sorted by. */
export type PlanSort = (typeof PLAN_SORTS)[number];

/** Which rows of a plan are asked for, and in which order. */
export interface PlanQuery {
  /** All states unless given. */
  readonly states?: readonly PlanState[];
  /** The tasks of one person, as the name is written. */
  readonly person?: string;
  /** What comes from one round. */
  readonly round?: string;
  /** Only what is overdue on a day. */
  readonly overdueOn?: Day;
  /** By priority unless given; rows that lack what they are sorted by come last. */
  readonly sort?: PlanSort;
}

/** The action plan in rows. */
export function actionPlan(document: TocDocument, query: PlanQuery = {}): PlanRow[] {
  const { states = PLAN_STATES, person, round, overdueOn, sort = 'priority' } = query;
  const rows = inOrder(document.adaptations)
    .flatMap((adaptation, index) => rowsOf(adaptation, index + 1, document))
    .filter(
      (row) =>
        states.includes(row.state) &&
        (person === undefined || row.task?.person.trim() === person) &&
        (round === undefined || row.adaptation.round === round) &&
        (overdueOn === undefined || isOverdue(row, overdueOn)),
    );
  return rows.sort((a, b) => compare(keyOf(a, sort), keyOf(b, sort)) || a.priority - b.priority);
}

function rowsOf(
  adaptation: Identified<Adaptation>,
  priority: number,
  document: TocDocument,
): PlanRow[] {
  const judgements = recordAt(document.rounds, adaptation.round)?.judgements ?? {};
  const from =
    recordAt(document.pathways, adaptation.pathway) ?? recordAt(judgements, adaptation.pathway);
  const shared = { adaptation, priority, pathway: from?.name ?? '' };
  const tasks = inOrder(adaptation.tasks);
  if (tasks.length === 0) return [{ ...shared, task: undefined, state: adaptation.state }];
  return tasks.map((task) => ({
    ...shared,
    task,
    state: adaptation.state === 'dropped' ? 'dropped' : task.state,
  }));
}

function keyOf({ task, state }: PlanRow, sort: PlanSort): string {
  if (sort === 'priority') return '';
  if (sort === 'state') return String(PLAN_STATES.indexOf(state));
  const value = sort === 'due' ? task?.due : task?.person.trim().toLowerCase();
  // After everything that is written.
  return value || '\uFFFF';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everybody who has a task, each once. */
export function responsiblePeople({ adaptations }: Pick<TocDocument, 'adaptations'>): string[] {
  const names = inOrder(adaptations).flatMap(({ tasks }) =>
    inOrder(tasks).map(({ person }) => person.trim()),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Whether a task should be done by now, and is not. */
export function isOverdue(row: PlanRow, today: Day): boolean {
  const days = daysLeft(row, today);
  return days !== undefined && days < 0;
}

/** When a task has to be done, seen from a day, in words; empty when that is not asked of it. */
export function dueInWords(row: PlanRow, today: Day, { t }: Pick<Translator, 't'>): string {
  const days = daysLeft(row, today);
  if (days === undefined) return '';
  if (days === 0) return t('toc.due.today');
  return t(days < 0 ? 'toc.due.overdue' : 'toc.due.ahead', { count: Math.abs(days) });
}

/** The days until a task has to be done; none when it has no date, is done or was dropped. */
function daysLeft({ task, state }: PlanRow, today: Day): number | undefined {
  const isClosed = state === 'done' || state === 'dropped';
  return isClosed || !task?.due ? undefined : daysBetween(today, task.due);
}

import {
  checkedChoice,
  clipLine,
  clipText,
  type Draft,
  moveTo,
  orderAtEnd,
  recordAt,
} from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { HORIZONS, type Horizon, PLAN_STATES, type PlanState } from '../choices.ts';
import { checkedDay, type Day } from '../days.ts';
import type { Adaptation, Task } from '../records.ts';
import { editAdaptation, editTask } from './edit.ts';

/** The texts of an adaptation that are written. */
export const ADAPTATION_TEXTS = ['text', 'nextSteps', 'support', 'questions'] as const;

/** A text of an adaptation. */
export type AdaptationText = (typeof ADAPTATION_TEXTS)[number];

/** The texts of a task that are written; each is one line. */
export const TASK_TEXTS = ['text', 'person', 'budget', 'staffTime'] as const;

/** A text of a task. */
export type TaskText = (typeof TASK_TEXTS)[number];

/** How an adaptation is added. */
export interface AdaptationToAdd {
  readonly text: string;
  /** The round and the pathway it comes from. */
  readonly round?: string;
  readonly pathway?: string;
  readonly horizon?: Horizon | '';
}

/** How a task is added. */
export interface TaskToAdd extends Partial<Readonly<Record<TaskText, string>>> {
  readonly start?: Day | '';
  readonly due?: Day | '';
}

/** What can be done with adaptations and their tasks. Ids that are not there make no step. */
export interface PlanCommands {
  /** Adds an adaptation with the lowest priority. Returns its id. */
  addAdaptation(adaptation: AdaptationToAdd): string;
  setAdaptation(adaptation: string, field: AdaptationText, text: string): void;
  setHorizon(adaptation: string, horizon: Horizon | ''): void;
  setAdaptationState(adaptation: string, state: PlanState): void;
  /** Gives an adaptation a place among the priorities, 0 for the highest. */
  prioritise(adaptation: string, position: number): void;
  /** Deletes an adaptation and its tasks. */
  deleteAdaptation(adaptation: string): void;
  /**
   * Adds a task at the end. Returns its id, or `undefined` when there is no such adaptation.
   *
   * @throws RangeError when a date is no day
   */
  addTask(adaptation: string, task: TaskToAdd): string | undefined;
  setTask(adaptation: string, task: string, field: TaskText, text: string): void;
  /**
   * Says when a task can begin or has to be done; an empty day takes it back.
   *
   * @throws RangeError when the date is no day
   */
  setTaskDay(adaptation: string, task: string, field: 'start' | 'due', day: Day | ''): void;
  setTaskState(adaptation: string, task: string, state: PlanState): void;
  /** Moves a task to a position among the tasks of its adaptation, 0 for the first. */
  moveTask(adaptation: string, task: string, position: number): void;
  deleteTask(adaptation: string, task: string): void;
}

export function planCommands(editor: TocEditing): PlanCommands {
  const { read, newId, change } = editor;
  const textOf = (adaptation: string) => recordAt(read().adaptations, adaptation)?.text ?? '';

  return {
    addAdaptation({ text, round = '', pathway = '', horizon = '' }) {
      checkedChoice(horizon, ['', ...HORIZONS]);
      const adaptation = newId();
      const { rounds } = read();
      const from = recordAt(rounds, round);
      const created: Omit<Adaptation, 'order'> = {
        text: clipLine(text),
        round: from ? round : '',
        pathway: isKnown(pathway, read().pathways, from?.judgements) ? pathway : '',
        horizon,
        state: 'to-do',
        tasks: {},
        nextSteps: '',
        support: '',
        questions: '',
      };
      change({ name: 'adaptation.add', about: { adaptation } }, ({ adaptations }) => {
        adaptations[adaptation] = { ...created, order: orderAtEnd(adaptations) };
      });
      return adaptation;
    },
    setAdaptation(adaptation, field, text) {
      checkedChoice(field, ADAPTATION_TEXTS);
      const checked = field === 'text' ? clipLine(text) : clipText(text);
      const name = `adaptation.${field}`;
      const write = (draft: Draft<Adaptation>) => {
        draft[field] = checked;
      };
      editAdaptation(editor, name, { adaptation }, write, `${name}:${adaptation}`);
    },
    setHorizon(adaptation, horizon) {
      checkedChoice(horizon, ['', ...HORIZONS]);
      editAdaptation(editor, 'adaptation.horizon', { adaptation, horizon }, (draft) => {
        draft.horizon = horizon;
      });
    },
    setAdaptationState(adaptation, state) {
      checkedChoice(state, PLAN_STATES);
      editAdaptation(editor, 'adaptation.state', { adaptation, state }, (draft) => {
        draft.state = state;
      });
    },
    prioritise(adaptation, position) {
      const about = { adaptation, position };
      change({ name: 'adaptation.move', about }, ({ adaptations }) => {
        moveTo(adaptations, adaptation, position);
      });
    },
    deleteAdaptation(adaptation) {
      const about = { adaptation, text: textOf(adaptation) };
      change({ name: 'adaptation.delete', about }, ({ adaptations }) => {
        delete adaptations[adaptation];
      });
    },
    addTask(adaptation, { start = '', due = '', ...texts }) {
      for (const day of [start, due]) if (day !== '') checkedDay(day);
      if (!recordAt(read().adaptations, adaptation)) return undefined;
      const task = newId();
      const written = Object.fromEntries(
        TASK_TEXTS.map((field) => [field, clipLine(texts[field] ?? '')]),
      ) as Record<TaskText, string>;
      editAdaptation(editor, 'task.add', { adaptation, task }, ({ tasks }) => {
        tasks[task] = { ...written, start, due, state: 'to-do', order: orderAtEnd(tasks) };
      });
      return task;
    },
    setTask(adaptation, task, field, text) {
      checkedChoice(field, TASK_TEXTS);
      const checked = clipLine(text);
      const name = `task.${field}`;
      const write = (draft: Draft<Task>) => {
        draft[field] = checked;
      };
      editTask(editor, name, { adaptation, task }, write, `${name}:${task}`);
    },
    setTaskDay(adaptation, task, field, day) {
      checkedChoice(field, ['start', 'due']);
      if (day !== '') checkedDay(day);
      editTask(editor, `task.${field}`, { adaptation, task }, (draft) => {
        draft[field] = day;
      });
    },
    setTaskState(adaptation, task, state) {
      checkedChoice(state, PLAN_STATES);
      editTask(editor, 'task.state', { adaptation, task, state }, (draft) => {
        draft.state = state;
      });
    },
    moveTask(adaptation, task, position) {
      editAdaptation(editor, 'task.move', { adaptation, task, position }, ({ tasks }) => {
        moveTo(tasks, task, position);
      });
    },
    deleteTask(adaptation, task) {
      const { tasks = {} } = recordAt(read().adaptations, adaptation) ?? {};
      const about = { adaptation, task, text: recordAt(tasks, task)?.text ?? '' };
      editAdaptation(editor, 'task.delete', about, (draft) => {
        delete draft.tasks[task];
      });
    },
  };
}

function isKnown(id: string, ...maps: readonly (Readonly<Record<string, unknown>> | undefined)[]) {
  return maps.some((map) => map !== undefined && recordAt(map, id) !== undefined);
}

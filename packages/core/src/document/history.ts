import type { ChangeLabel } from './changes.ts';
import { applyPatches, diff, isSame, valueAt } from './patches.ts';

/** One step that can be undone. */
export interface Step<D> {
  readonly label: ChangeLabel;
  readonly before: D;
  readonly after: D;
  /** Changes with the same gesture that follow each other are one step. */
  readonly gesture?: string | undefined;
}

/** The steps of one person, newest last. */
export interface History<D> {
  readonly done: readonly Step<D>[];
  readonly undone: readonly Step<D>[];
}

/** How many steps are kept. */
export const HISTORY_LENGTH = 200;

/** A history with no step in it. */
export const emptyHistory: History<never> = { done: [], undone: [] };

/**
 * The history with one more step. A step of the gesture under way joins the last one, unless
 * something else changed the document between them; together they may come to nothing.
 */
export function addStep<D>({ done }: History<D>, step: Step<D>): History<D> {
  const last = done.at(-1);
  const isSameGesture = step.gesture !== undefined && step.gesture === last?.gesture;
  if (!last || !isSameGesture || last.after !== step.before) {
    return { done: [...done, step].slice(-HISTORY_LENGTH), undone: [] };
  }
  const earlier = done.slice(0, -1);
  const joined = { ...step, before: last.before };
  return { done: isSame(joined.before, joined.after) ? earlier : [...earlier, joined], undone: [] };
}

/** Ends the gesture under way: the next change is a step of its own. */
export function endGesture<D>(history: History<D>): History<D> {
  const last = history.done.at(-1);
  if (last?.gesture === undefined) return history;
  return { ...history, done: [...history.done.slice(0, -1), { ...last, gesture: undefined }] };
}

/**
 * The document with a step taken back (`from` its `after` `to` its `before`) or done again.
 * A place that somebody else has changed since keeps what they wrote.
 */
export function travel<D extends object>(document: D, from: D, to: D): D {
  const untouched = diff(from, to).filter(({ path }) =>
    isSame(valueAt(document, path), valueAt(from, path)),
  );
  return applyPatches(document, untouched);
}

import type { Change, ChangeLabel } from './changes.ts';
import { createChannel } from './channel.ts';
import type { UptakeDocument } from './document.ts';
import { type Draft, produce } from './draft.ts';
import { addStep, emptyHistory, endGesture, type History, type Step, travel } from './history.ts';
import { checkChange, checkDocument, parseDocument, type Readable } from './parse.ts';
import { diff, sharing } from './patches.ts';
import { is } from './schema.ts';

/** What the editing of a document shows. */
export interface Edited<D> {
  readonly document: D;
  /** The label of the step that `undo` would take back. */
  readonly undoable: ChangeLabel | undefined;
  /** The label of the step that `redo` would do again. */
  readonly redoable: ChangeLabel | undefined;
}

/** Where the edited document is shown. */
export interface Display<D> {
  getState(): Edited<D>;
  setState(state: Partial<Edited<D>>): void;
}

/**
 * Edits a document: commands, transactions, undo and redo, loads and the changes of others. The
 * methods are those of `DocumentStore`.
 */
export function createEditing<D extends UptakeDocument>(kind: Readable<D>, display: Display<D>) {
  const changes = createChannel<Change<D>>();
  let history: History<D> = emptyHistory;
  let isTransaction = false;

  const read = () => display.getState().document;

  function show(document: D): void {
    display.setState({
      document,
      undoable: history.done.at(-1)?.label,
      redoable: history.undone.at(-1)?.label,
    });
  }

  function publish(
    change: Omit<Change<D>, 'patches' | 'inversePatches'>,
    patches = diff(change.before, change.after),
  ): void {
    const { before, after } = change;
    changes.push({ ...change, patches, inversePatches: diff(after, before) });
    try {
      show(after);
    } finally {
      changes.flush();
    }
  }

  function commit(step: Step<D>): void {
    const { label, before, after } = step;
    const patches = diff(before, after);
    if (patches.length === 0) return;
    history = addStep(history, step);
    publish({ label, source: 'user', direction: 'do', before, after }, patches);
  }

  function change(label: ChangeLabel, recipe: (draft: Draft<D>) => void, gesture?: string): void {
    const before = read();
    const after = produce(before, recipe);
    if (isTransaction) {
      display.setState({ document: after });
    } else {
      checkChange(before, after, kind);
      commit({ label, before, after, gesture });
    }
  }

  function transact<T>(label: string | ChangeLabel, run: () => T): T {
    const before = read();
    const isOutermost = !isTransaction;
    let result: T;
    isTransaction = true;
    try {
      result = run();
      if (isOutermost) checkChange(before, read(), kind);
    } catch (error) {
      display.setState({ document: before });
      throw error;
    } finally {
      if (isOutermost) isTransaction = false;
    }
    if (isOutermost) {
      commit({ label: typeof label === 'string' ? { name: label } : label, before, after: read() });
    }
    return result;
  }

  function requireNoTransaction(what: string): void {
    if (isTransaction) throw new Error(`${what}() is not possible inside transact().`);
  }

  /** Goes one step back or forth. A step of which nothing is left is passed over. */
  function go(direction: 'undo' | 'redo'): boolean {
    requireNoTransaction(direction);
    const [from, to] =
      direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
    const before = read();
    for (let step = history[from].at(-1); step; step = history[from].at(-1)) {
      history = { ...history, [from]: history[from].slice(0, -1) };
      const after =
        direction === 'undo'
          ? travel(before, step.after, step.before)
          : travel(before, step.before, step.after);
      if (diff(before, after).length === 0 || !is(kind.schema, after, before)) continue;
      history = { ...history, [to]: [...history[to], { ...step, gesture: undefined }] };
      publish({ label: step.label, source: 'user', direction, before, after });
      return true;
    }
    show(before);
    return false;
  }

  return {
    read,
    change,
    transact,
    undo: () => go('undo'),
    redo: () => go('redo'),
    endGesture(): void {
      history = endGesture(history);
    },
    load(json: unknown, { undoable = false }: { readonly undoable?: boolean } = {}): void {
      requireNoTransaction('load');
      const label = { name: 'document.load' };
      const before = read();
      const after = parseDocument(json, kind);
      if (undoable) {
        commit({ label, before, after });
      } else {
        history = emptyHistory;
        publish({ label, source: 'load', direction: 'do', before, after });
      }
    },
    applyRemote(document: D): void {
      requireNoTransaction('applyRemote');
      const label = { name: 'document.remote' };
      const before = read();
      const after = sharing(before, checkDocument(document, kind));
      publish({ label, source: 'remote', direction: 'do', before, after });
    },
    subscribeChanges: changes.subscribe,
  };
}

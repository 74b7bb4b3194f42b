import fc from 'fast-check';
import type { Ordered, Records } from '../document/index.ts';
import { createTranslator, type Translator } from '../i18n/index.ts';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import { ACTIVITY_CATEGORIES, STAGES } from '../vocabulary/index.ts';
import { CELL_NEEDS, CELL_STATUSES, GAP_REASONS, MATRIX_QUESTIONS } from './matrix.schema.ts';
import { createLifecycleMatrixStore, type LifecycleMatrixStore } from './matrix.store.ts';

export const english: Translator = createTranslator({ locale: 'en', catalogues: [en] });
export const arabic: Translator = createTranslator({ locale: 'ar', catalogues: [ar, en] });

/** A store whose ids are the same in every run. */
export function createStore(): LifecycleMatrixStore {
  let seed = 1;
  return createLifecycleMatrixStore({
    random: () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
  });
}

/** One thing a person does, on records picked by number among those that are there. */
export type Step = (store: LifecycleMatrixStore) => void;

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyNumber = fc.nat({ max: 40 });
const anyStage = fc.constantFrom(...STAGES);

function pick(records: Records<Ordered> | undefined, number: number): string {
  const ids = Object.keys(records ?? {});
  return ids[number % (ids.length + 1)] ?? 'gone';
}

function step<T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  run: (store: LifecycleMatrixStore, ...values: T) => void,
): fc.Arbitrary<Step> {
  return fc.tuple<T>(...arbitraries).map((values) => {
    const taken: Step = (store) => run(store, ...values);
    return Object.assign(taken, { [fc.toStringMethod]: () => fc.stringify(values) });
  });
}

const category = (store: LifecycleMatrixStore, number: number) =>
  pick(store.getState().document.categories, number);
const activity = (store: LifecycleMatrixStore, parent: string, number: number) =>
  pick(store.getState().document.categories[parent]?.activities, number);
const resource = (store: LifecycleMatrixStore, parent: string, number: number) =>
  pick(store.getState().document.categories[parent]?.resources, number);
const example = (store: LifecycleMatrixStore, number: number) =>
  pick(store.getState().document.examples, number);

/** A step on the categories and what is in them. */
const anyPlanStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, anyStage, fc.constantFrom(...CELL_STATUSES)], (store, c, stage, status) =>
    store.commands.setStatus({ category: category(store, c), stage }, status),
  ),
  step([anyNumber, anyStage, fc.constantFrom(...GAP_REASONS)], (store, c, stage, reason) =>
    store.commands.setGapReason({ category: category(store, c), stage }, reason),
  ),
  step(
    [anyNumber, anyStage, fc.constantFrom('owner', 'period', 'notes'), anyText],
    (store, c, stage, field, text) =>
      store.commands.writeCell({ category: category(store, c), stage }, field, text),
  ),
  step(
    [anyNumber, anyStage, fc.constantFrom(...CELL_NEEDS), anyText],
    (store, c, stage, need, text) =>
      store.commands.writeNeed({ category: category(store, c), stage }, need, text),
  ),
  step([anyNumber, anyStage, anyNumber, fc.boolean()], (store, c, stage, a, isChosen) => {
    const parent = category(store, c);
    store.commands.chooseActivity(
      { category: parent, stage },
      activity(store, parent, a),
      isChosen,
    );
  }),
  step([anyText], (store, label) => {
    store.commands.addCategory(label);
  }),
  step([fc.constantFrom(...ACTIVITY_CATEGORIES)], (store, preset) =>
    store.commands.restoreCategory(preset),
  ),
  step([anyNumber, anyText], (store, c, label) =>
    store.commands.renameCategory(category(store, c), label),
  ),
  step([anyNumber, anyText], (store, c, description) =>
    store.commands.describeCategory(category(store, c), description),
  ),
  step([anyNumber, anyNumber], (store, c, position) =>
    store.commands.moveCategory(category(store, c), position),
  ),
  step([anyNumber], (store, c) => store.commands.deleteCategory(category(store, c))),
  step([anyNumber, anyText], (store, c, label) => {
    store.commands.addActivity(category(store, c), label);
  }),
  step([anyNumber, anyNumber, anyText], (store, c, a, label) => {
    const parent = category(store, c);
    store.commands.renameActivity(parent, activity(store, parent, a), label);
  }),
  step([anyNumber, anyNumber, anyNumber], (store, c, a, position) => {
    const parent = category(store, c);
    store.commands.moveActivity(parent, activity(store, parent, a), position);
  }),
  step([anyNumber, anyNumber], (store, c, a) => {
    const parent = category(store, c);
    store.commands.deleteActivity(parent, activity(store, parent, a));
  }),
  step([anyNumber, anyText], (store, c, title) => {
    store.commands.addResource(category(store, c), { title });
  }),
  step(
    [anyNumber, anyNumber, fc.constantFrom('title', 'authors', 'year', 'url'), anyText],
    (store, c, r, field, text) => {
      const parent = category(store, c);
      store.commands.writeResource(parent, resource(store, parent, r), field, text);
    },
  ),
  step([anyNumber, anyNumber, anyNumber], (store, c, r, position) => {
    const parent = category(store, c);
    store.commands.moveResource(parent, resource(store, parent, r), position);
  }),
  step([anyNumber, anyNumber], (store, c, r) => {
    const parent = category(store, c);
    store.commands.deleteResource(parent, resource(store, parent, r));
  }),
  step([anyText], (store, name) => {
    store.commands.addExample({ name });
  }),
  step([anyNumber, fc.constantFrom('name', 'summary', 'url'), anyText], (store, e, field, text) =>
    store.commands.writeExample(example(store, e), field, text),
  ),
  step([anyNumber, anyNumber, fc.boolean()], (store, e, c, isShown) =>
    store.commands.tagExample(example(store, e), category(store, c), isShown),
  ),
  step([anyNumber, anyNumber], (store, e, position) =>
    store.commands.moveExample(example(store, e), position),
  ),
  step([anyNumber], (store, e) => store.commands.deleteExample(example(store, e))),
);

/** A step on the answers to the questions for choosing. */
const anyAnswerStep = step(
  [fc.constantFrom(...MATRIX_QUESTIONS), anyText],
  (store, question, text) => store.commands.writeAnswer(question, text),
);

/** What a person may do in one sitting. */
export const anySteps = fc.array(fc.oneof({ weight: 24, arbitrary: anyPlanStep }, anyAnswerStep), {
  maxLength: 24,
});

/** The same without touching the answers. */
export const anyPlanSteps = fc.array(anyPlanStep, { maxLength: 24 });

import { describe, expect, it } from 'vitest';
import { inOrder, MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { ACTIVITY_CATEGORIES, STAGES } from '../vocabulary/index.ts';
import { createStore } from './matrix.fixture.ts';
import { isUnplanned } from './matrix.selectors.ts';
import { createLifecycleMatrixStore, type LifecycleMatrixStore } from './matrix.store.ts';

const documentOf = (store: LifecycleMatrixStore) => store.getState().document;
const categoryOf = (store: LifecycleMatrixStore, id: string) => {
  const category = documentOf(store).categories[id];
  if (!category) throw new Error(`There is no category “${id}”.`);
  return category;
};
const orderOf = (store: LifecycleMatrixStore) =>
  inOrder(documentOf(store).categories).map(({ id }) => id);

/** Runs a command, and checks that it is one step which undo takes back to the byte. */
function asOneStep(store: LifecycleMatrixStore, run: () => void): string {
  const before = toText(store.toJSON());
  let steps = 0;
  let name = '';
  const stop = store.subscribeChanges(({ label, direction }) => {
    if (direction !== 'do') return;
    steps += 1;
    name = label.name;
  });
  run();
  const after = toText(store.toJSON());
  expect(steps).toBe(1);
  store.undo();
  expect(toText(store.toJSON())).toBe(before);
  store.redo();
  expect(toText(store.toJSON())).toBe(after);
  stop();
  return name;
}

describe('a new matrix', () => {
  it('[M5] holds the categories and examples of the report, in its order, and no plan', () => {
    const store = createStore();
    expect(orderOf(store)).toEqual(ACTIVITY_CATEGORIES);
    expect(inOrder(documentOf(store).examples)).toHaveLength(8);
    expect(isUnplanned(documentOf(store))).toBe(true);
    expect(inOrder(categoryOf(store, 'peer-learning').activities).map(({ id }) => id)).toEqual([
      'informal-sharing',
      'teacher-to-teacher',
      'exchange-visits',
      'exchange-in-capacity',
    ]);
  });

  it('[M6] has a cell at each stage of each category, also of an added one', () => {
    const store = createStore();
    const own = store.commands.addCategory('Radio lessons');
    for (const id of [...ACTIVITY_CATEGORIES, own]) {
      expect(Object.keys(categoryOf(store, id).cells)).toEqual([...STAGES]);
    }
  });
});

describe('the commands', () => {
  it('[M7] writes the goal and the other answers, typing being one step', () => {
    const store = createStore();
    const name = asOneStep(store, () => store.commands.writeAnswer('goal', 'Reading for all'));
    expect(name).toBe('answer.write');
    store.endGesture();
    store.commands.writeAnswer('support', 'T');
    store.commands.writeAnswer('support', 'Ti');
    store.commands.writeAnswer('support', 'Time');
    store.undo();
    expect(documentOf(store).support).toBe('');
    expect(documentOf(store).goal).toBe('Reading for all');
  });

  it('[M8] plans a cell', () => {
    const store = createStore();
    const place = { category: 'peer-learning', stage: 'use' } as const;
    asOneStep(store, () => store.commands.setStatus(place, 'planned'));
    asOneStep(store, () => store.commands.writeCell(place, 'owner', 'Amina'));
    asOneStep(store, () => store.commands.writeCell(place, 'period', 'Term 2'));
    asOneStep(store, () => store.commands.writeNeed(place, 'time', 'Two days'));
    asOneStep(store, () => store.commands.chooseActivity(place, 'exchange-visits', true));
    asOneStep(store, () => store.commands.setGapReason(place, 'later'));
    expect(categoryOf(store, 'peer-learning').cells.use).toEqual({
      status: 'planned',
      owner: 'Amina',
      period: 'Term 2',
      activities: { 'exchange-visits': true },
      needs: { time: 'Two days', resources: '', capacity: '' },
      notes: '',
      gapReason: 'later',
    });
    asOneStep(store, () => store.commands.chooseActivity(place, 'exchange-visits', false));
    expect(categoryOf(store, 'peer-learning').cells.use.activities).toEqual({});
  });

  it('[M9] loses nothing when a cell is opened again', () => {
    const store = createStore();
    const place = { category: 'relationships', stage: 'use' } as const;
    store.commands.setGapReason(place, 'no-capacity');
    store.commands.setStatus(place, 'running');
    store.commands.writeCell(place, 'owner', 'Board');
    store.commands.setStatus(place, 'not-planned');
    expect(categoryOf(store, 'relationships').cells.use).toMatchObject({
      gapReason: 'no-capacity',
      owner: 'Board',
    });
  });

  it('[M10] adds, renames, describes and moves categories', () => {
    const store = createStore();
    let own = '';
    asOneStep(store, () => {
      own = store.commands.addCategory('Radio lessons');
    });
    expect(orderOf(store).at(-1)).toBe(own);
    asOneStep(store, () => store.commands.renameCategory(own, 'Radio'));
    asOneStep(store, () => store.commands.describeCategory(own, 'Over the air'));
    expect(categoryOf(store, own)).toMatchObject({ label: 'Radio', description: 'Over the air' });
    asOneStep(store, () => store.commands.moveCategory(own, 1));
    expect(orderOf(store).indexOf(own)).toBe(1);
    asOneStep(store, () => store.commands.moveCategory(own, 99));
    expect(orderOf(store).at(-1)).toBe(own);
  });

  it('[M10] takes a move to where a category already is for no change', () => {
    const store = createStore();
    store.commands.moveCategory('relationships', 99);
    store.commands.moveCategory('capacity-strengthening', -1);
    expect(store.undo()).toBe(false);
  });

  it('[M11] deletes a category with its cells and its tags in one step', () => {
    const store = createStore();
    store.commands.setStatus({ category: 'peer-learning', stage: 'use' }, 'done');
    const name = asOneStep(store, () => store.commands.deleteCategory('peer-learning'));
    expect(name).toBe('category.delete');
    expect(documentOf(store).categories['peer-learning']).toBeUndefined();
    expect(documentOf(store).examples.schools2030?.categories).toEqual({
      'participatory-generation': true,
    });
    store.undo();
    expect(categoryOf(store, 'peer-learning').cells.use.status).toBe('done');
  });

  it('[M11] brings a deleted category of the report back, and leaves a present one alone', () => {
    const store = createStore();
    store.commands.renameCategory('relationships', 'Ties');
    store.commands.restoreCategory('relationships');
    expect(categoryOf(store, 'relationships').label).toBe('Ties');
    store.commands.deleteCategory('capacity-strengthening');
    asOneStep(store, () => store.commands.restoreCategory('capacity-strengthening'));
    expect(orderOf(store).at(-1)).toBe('capacity-strengthening');
    expect(Object.keys(categoryOf(store, 'capacity-strengthening').resources)).toHaveLength(4);
  });

  it('[M12] adds, renames and moves activities, and deletes one also from the cells', () => {
    const store = createStore();
    const category = 'advocacy-dissemination';
    let own = '';
    asOneStep(store, () => {
      own = store.commands.addActivity(category, 'Radio');
    });
    asOneStep(store, () => store.commands.renameActivity(category, own, 'Radio hour'));
    asOneStep(store, () => store.commands.moveActivity(category, own, 0));
    expect(inOrder(categoryOf(store, category).activities)[0]).toMatchObject({
      id: own,
      label: 'Radio hour',
    });
    store.commands.chooseActivity({ category, stage: 'use' }, own, true);
    asOneStep(store, () => store.commands.deleteActivity(category, own));
    expect(categoryOf(store, category).cells.use.activities).toEqual({});
    store.undo();
    expect(categoryOf(store, category).cells.use.activities).toEqual({ [own]: true });
  });

  it('[M13] adds, writes, moves and deletes resources', () => {
    const store = createStore();
    const category = 'peer-learning';
    let own = '';
    asOneStep(store, () => {
      own = store.commands.addResource(category, { title: 'Guide', year: '2026' });
    });
    asOneStep(store, () => store.commands.writeResource(category, own, 'url', 'https://a.example'));
    asOneStep(store, () => store.commands.moveResource(category, own, 0));
    expect(inOrder(categoryOf(store, category).resources)[0]).toMatchObject({
      title: 'Guide',
      authors: '',
      year: '2026',
      url: 'https://a.example',
    });
    asOneStep(store, () => store.commands.deleteResource(category, own));
    expect(Object.keys(categoryOf(store, category).resources)).toHaveLength(1);
  });

  it('[M14] adds, writes, tags, moves and deletes examples', () => {
    const store = createStore();
    let own = '';
    asOneStep(store, () => {
      own = store.commands.addExample({ name: 'Our network' });
    });
    asOneStep(store, () => store.commands.writeExample(own, 'summary', 'Meets monthly'));
    asOneStep(store, () => store.commands.tagExample(own, 'relationships', true));
    asOneStep(store, () => store.commands.moveExample(own, 0));
    expect(inOrder(documentOf(store).examples)[0]).toMatchObject({
      name: 'Our network',
      summary: 'Meets monthly',
      categories: { relationships: true },
    });
    asOneStep(store, () => store.commands.tagExample(own, 'relationships', false));
    expect(documentOf(store).examples[own]?.categories).toEqual({});
    asOneStep(store, () => store.commands.deleteExample(own));
    expect(documentOf(store).examples[own]).toBeUndefined();
  });

  it('[M15] leaves everything as it is when a record is gone', () => {
    const { commands, ...store } = createStore();
    const place = { category: 'gone', stage: 'use' } as const;
    const before = store.toJSON();
    commands.setStatus(place, 'done');
    commands.writeCell(place, 'notes', 'x');
    commands.writeNeed(place, 'time', 'x');
    commands.chooseActivity(place, 'training', true);
    commands.chooseActivity({ category: 'peer-learning', stage: 'use' }, 'gone', true);
    commands.renameCategory('gone', 'x');
    commands.moveCategory('gone', 0);
    commands.deleteCategory('gone');
    commands.addActivity('gone', 'x');
    commands.deleteActivity('peer-learning', 'gone');
    commands.writeResource('peer-learning', 'gone', 'title', 'x');
    commands.deleteResource('gone', 'gone');
    commands.writeExample('gone', 'name', 'x');
    commands.tagExample('rise', 'gone', true);
    commands.deleteExample('gone');
    expect(store.toJSON()).toEqual(before);
    expect(store.undo()).toBe(false);
  });

  it('[M16] clips a text to what a field holds, so that it is read back', () => {
    const store = createStore();
    const long = 'ن'.repeat(MAX_TEXT_LENGTH + 1);
    store.commands.writeAnswer('goal', long);
    store.commands.addCategory(long);
    store.commands.addActivity('peer-learning', long);
    store.commands.addResource('peer-learning', { title: long });
    store.commands.addExample({ summary: long });
    store.commands.writeCell({ category: 'peer-learning', stage: 'use' }, 'notes', long);
    expect(() => createLifecycleMatrixStore({ document: store.toJSON() })).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { filterMatrix, type MatrixFilter, NO_FILTER } from './matrix.filter.ts';
import { arabic, createStore, english } from './matrix.fixture.ts';
import {
  chosenActivities,
  coverageOf,
  examplesOf,
  gapsOf,
  isUnplanned,
  missingCategories,
  ownersOf,
} from './matrix.selectors.ts';
import type { LifecycleMatrixStore } from './matrix.store.ts';

const documentOf = (store: LifecycleMatrixStore) => store.getState().document;

function halfPlanned(): LifecycleMatrixStore {
  const store = createStore();
  const { commands } = store;
  commands.setStatus({ category: 'capacity-strengthening', stage: 'use' }, 'planned');
  commands.setStatus({ category: 'peer-learning', stage: 'use' }, 'running');
  commands.setStatus({ category: 'peer-learning', stage: 'translation' }, 'done');
  commands.setStatus({ category: 'relationships', stage: 'use' }, 'considering');
  commands.setGapReason({ category: 'curating-synthesizing', stage: 'use' }, 'not-relevant');
  commands.setGapReason({ category: 'peer-learning', stage: 'use' }, 'not-relevant');
  commands.writeCell({ category: 'peer-learning', stage: 'use' }, 'owner', ' Ínés ');
  commands.writeCell({ category: 'relationships', stage: 'use' }, 'owner', 'Amina');
  commands.writeCell({ category: 'relationships', stage: 'use' }, 'notes', 'قِرَاءَة للجميع');
  return store;
}

describe('coverage', () => {
  it('[M30] counts planned, running and done as covered, considering not', () => {
    const coverage = coverageOf(documentOf(halfPlanned()));
    expect(coverage).toMatchObject({
      cells: 18,
      covered: 3,
      byStatus: { 'not-planned': 14, considering: 1, planned: 1, running: 1, done: 1 },
    });
    expect(coverage.byStage.use).toMatchObject({ cells: 6, covered: 2 });
    expect(coverage.byStage.translation).toMatchObject({ cells: 6, covered: 1 });
    expect(coverage.byStage.generation).toMatchObject({ cells: 6, covered: 0 });
    expect(coverage.byCategory['peer-learning']).toMatchObject({ cells: 3, covered: 2 });
    expect(coverage.byCategory.relationships).toMatchObject({ cells: 3, covered: 0 });
  });

  it('[M31] counts a gap as not relevant only while it is a gap', () => {
    expect(coverageOf(documentOf(halfPlanned())).byStage.use.notRelevant).toBe(1);
  });

  it('[M30] is counted once for a document', () => {
    const document = documentOf(halfPlanned());
    expect(coverageOf(document)).toBe(coverageOf(document));
    expect(gapsOf(document)).toBe(gapsOf(document));
  });

  it('[M30] of nothing is nothing', () => {
    const coverage = coverageOf({ ...documentOf(createStore()), categories: {} });
    expect(coverage).toMatchObject({ cells: 0, covered: 0, byCategory: {} });
  });
});

describe('gaps', () => {
  it('[M32] begin with those that a heading of the report ties to their stage', () => {
    const gaps = gapsOf(documentOf(createStore()));
    expect(gaps).toHaveLength(18);
    expect(gaps.map(({ tie }) => tie)).toEqual([
      ...Array(10).fill('heading'),
      'text',
      ...Array(7).fill('none'),
    ]);
    expect(gaps[0]).toMatchObject({ category: 'capacity-strengthening', stage: 'generation' });
    expect(gaps[10]).toMatchObject({ category: 'advocacy-dissemination', stage: 'use' });
  });

  it('[M32] say their reason, and leave out what is covered', () => {
    const gaps = gapsOf(documentOf(halfPlanned()));
    expect(gaps).toHaveLength(15);
    expect(gaps.filter(({ category }) => category === 'peer-learning')).toHaveLength(1);
    expect(
      gaps.find(({ category, stage }) => category === 'curating-synthesizing' && stage === 'use'),
    ).toMatchObject({ reason: 'not-relevant', status: 'not-planned' });
  });
});

describe('a filter', () => {
  const store = halfPlanned();
  const found = (filter: Partial<MatrixFilter>, translator = english) =>
    filterMatrix(documentOf(store), { ...NO_FILTER, ...filter }, translator.t).rows.flatMap(
      ({ category, stages }) => stages.map((stage) => `${category} ${stage}`),
    );

  it('[M33] lets everything through when it asks for nothing', () => {
    expect(found({})).toHaveLength(18);
  });

  it('[M33] keeps one stage, one category, one status, one owner, or all at once', () => {
    expect(found({ stage: 'use' })).toHaveLength(6);
    expect(found({ category: 'relationships' })).toHaveLength(3);
    expect(found({ status: 'done' })).toEqual(['peer-learning translation']);
    expect(found({ owner: 'Ínés' })).toEqual(['peer-learning use']);
    expect(found({ stage: 'use', status: 'running', owner: 'Ínés' })).toEqual([
      'peer-learning use',
    ]);
    expect(found({ stage: 'generation', status: 'running' })).toEqual([]);
  });

  it('[M33] leaves only the column of the stage it asks for', () => {
    const filtered = filterMatrix(
      documentOf(store),
      { ...NO_FILTER, stage: 'translation' },
      english.t,
    );
    expect(filtered.stages).toEqual(['translation']);
    expect(filtered.cells).toBe(6);
  });

  it('[M34] finds words in any order, without case, accents or Arabic vowel marks', () => {
    expect(found({ text: 'INES' })).toEqual(['peer-learning use']);
    expect(found({ text: 'للجميع قراءة' })).toEqual(['relationships use']);
    expect(found({ text: 'قراءة missing' })).toEqual([]);
  });

  it('[M34] finds the wording of the catalogue in the reader’s language', () => {
    const visits = ['generation', 'translation', 'use'].map((stage) => `peer-learning ${stage}`);
    expect(found({ text: 'exchange visits' })).toEqual(visits);
    const word = arabic.t('vocabulary.category.peer-learning');
    expect(found({ text: word }, arabic)).toEqual(expect.arrayContaining(visits));
  });

  it('[M34] looks at a cell’s own words only in that cell', () => {
    expect(found({ text: 'Amina' })).toEqual(['relationships use']);
  });
});

describe('other answers', () => {
  it('[M35] lists each owner once, without the space around the name', () => {
    const store = halfPlanned();
    store.commands.writeCell({ category: 'peer-learning', stage: 'generation' }, 'owner', 'Amina');
    expect(ownersOf(documentOf(store))).toEqual(['Amina', 'Ínés']);
  });

  it('[M36] lists chosen activities in the order of their category, without lost ones', () => {
    const store = createStore();
    const place = { category: 'peer-learning', stage: 'use' } as const;
    store.commands.chooseActivity(place, 'exchange-visits', true);
    store.commands.chooseActivity(place, 'informal-sharing', true);
    const { 'peer-learning': category } = documentOf(store).categories;
    expect(category && chosenActivities(category, 'use').map(({ id }) => id)).toEqual([
      'informal-sharing',
      'exchange-visits',
    ]);
    const { 'exchange-visits': _deleted, ...activities } = category?.activities ?? {};
    const merged = category && { ...category, activities };
    expect(merged && chosenActivities(merged, 'use').map(({ id }) => id)).toEqual([
      'informal-sharing',
    ]);
  });

  it('[M37] lists the examples of a category', () => {
    expect(examplesOf(documentOf(createStore()), 'relationships').map(({ id }) => id)).toEqual([
      'learnigeria',
      'global-schools-forum',
      'rise',
    ]);
  });

  it('[M38] knows which categories of the report are missing', () => {
    const store = createStore();
    expect(missingCategories(documentOf(store))).toEqual([]);
    store.commands.deleteCategory('peer-learning');
    store.commands.addCategory('Peer learning');
    expect(missingCategories(documentOf(store))).toEqual(['peer-learning']);
  });

  it('[M39] calls a matrix unplanned until something is answered or planned', () => {
    const store = createStore();
    store.commands.addCategory('Own');
    expect(isUnplanned(documentOf(store))).toBe(true);
    store.commands.writeCell({ category: 'relationships', stage: 'use' }, 'period', 'May');
    expect(isUnplanned(documentOf(store))).toBe(false);
    store.undo();
    store.commands.writeAnswer('capacity', 'Two people');
    expect(isUnplanned(documentOf(store))).toBe(false);
  });
});

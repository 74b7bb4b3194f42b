import { describe, expect, it } from 'vitest';
import { DocumentError, MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { STAGES } from '../vocabulary/index.ts';
import { createStore, english } from './matrix.fixture.ts';
import { sampleMatrix } from './matrix.sample.ts';
import { createLifecycleMatrixStore, type LifecycleMatrixStore } from './matrix.store.ts';

const documentOf = (store: LifecycleMatrixStore) => store.getState().document;

describe('reading', () => {
  const valid = createStore().toJSON();

  function refusal(document: unknown): DocumentError {
    const store = createStore();
    store.commands.writeAnswer('goal', 'Mine');
    try {
      store.load(document);
    } catch (error) {
      expect(documentOf(store).goal).toBe('Mine');
      if (error instanceof DocumentError) return error;
    }
    throw new Error('The document was not refused.');
  }

  function withCell(cell: object): unknown {
    const peer = valid.categories['peer-learning'];
    return {
      ...valid,
      categories: {
        a: { ...peer, cells: { ...peer?.cells, use: { ...peer?.cells.use, ...cell } } },
      },
    };
  }

  it.each([
    ['wrong-kind', 'kind', { ...valid, kind: 'forcefield-board' }],
    ['wrong-kind', '', []],
    ['newer-version', 'version', { ...valid, version: 2 }],
    ['not-json', '', '{"kind":"lifecycle-matrix","version":1,'],
    ['invalid', 'goal', { ...valid, goal: 7 }],
    ['invalid', 'goal', { ...valid, goal: 'a'.repeat(MAX_TEXT_LENGTH + 1) }],
    ['invalid', 'categories', { ...valid, categories: [] }],
    ['invalid', 'colour', { ...valid, colour: 'red' }],
    ['invalid', 'categories.a.cells.use.status', withCell({ status: 'maybe' })],
    ['invalid', 'categories.a.cells.use.gapReason', withCell({ gapReason: 'bored' })],
    ['invalid', 'categories.a.cells.use.activities.x', withCell({ activities: { x: false } })],
    [
      'invalid',
      'categories.a.cells.use.needs.money',
      withCell({ needs: { time: '', resources: '', capacity: '', money: '' } }),
    ],
    [
      'invalid',
      'categories.a b',
      { ...valid, categories: { 'a b': valid.categories.relationships } },
    ],
    [
      'invalid',
      'examples.rise.preset',
      { ...valid, examples: { rise: { ...valid.examples.rise, preset: 'x' } } },
    ],
  ] as const)('[M17] refuses what is no matrix: %s at “%s”', (reason, path, document) => {
    expect(refusal(document)).toMatchObject({ reason, path });
  });

  it('[M17] takes over whatever script or markup a text holds', () => {
    const store = createStore();
    const text = '<script>alert(1)</script> =1+1 \u202eقراءة 👩🏽‍🏫';
    store.commands.writeAnswer('goal', text);
    expect(createLifecycleMatrixStore({ document: toText(store.toJSON()) }).toJSON().goal).toBe(
      text,
    );
  });
});

describe('the sample', () => {
  it('[M18] is a valid plan that covers every stage', () => {
    const sample = createLifecycleMatrixStore({ document: sampleMatrix(english.t) }).toJSON();
    const planned = STAGES.map((stage) =>
      Object.values(sample.categories).some(({ cells }) => cells[stage].status === 'running'),
    );
    expect(planned).toEqual([true, true, true]);
    expect(toText(sample)).not.toMatch(/"matrix\./);
  });
});

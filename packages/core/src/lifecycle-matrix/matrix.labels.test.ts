import { describe, expect, it } from 'vitest';
import { ACTIVITY_CATEGORIES } from '../vocabulary/index.ts';
import { ACTIVITY_PRESETS } from './matrix.catalogue.ts';
import { describeMatrixChange, describeMatrixPath } from './matrix.changes.ts';
import { EXAMPLE_PRESETS } from './matrix.examples.ts';
import { createStore, english } from './matrix.fixture.ts';
import {
  activityLabel,
  categoryDescription,
  categoryLabel,
  exampleName,
  exampleSummary,
  exampleUrl,
  webAddress,
} from './matrix.labels.ts';
import { resourceFacts } from './matrix.resource-labels.ts';
import type { Category, Example } from './matrix.schema.ts';

const { t } = english;
const { categories, examples } = createStore().toJSON();

describe('wording', () => {
  it('[M40] has a name for everything in the catalogue', () => {
    const keys = [
      ...ACTIVITY_CATEGORIES.flatMap((id) => [
        `vocabulary.category.${id}` as const,
        `vocabulary.category.${id}.description` as const,
      ]),
      ...ACTIVITY_PRESETS.map((id) => `matrix.activity.${id}` as const),
      ...EXAMPLE_PRESETS.flatMap((id) => [
        `matrix.example.${id}.name` as const,
        `matrix.example.${id}.summary` as const,
      ]),
    ];
    expect(keys.filter((key) => t(key) === key)).toEqual([]);
  });

  it('[M40] is the network’s own where there is one, else the catalogue’s, else says so', () => {
    const peer = categories['peer-learning'] as Category;
    expect(categoryLabel(peer, t)).toBe('Peer learning and exchange');
    expect(categoryLabel({ ...peer, label: 'Swaps' }, t)).toBe('Swaps');
    expect(categoryLabel({ ...peer, preset: '' }, t)).toBe('Unnamed category');
    expect(categoryDescription({ ...peer, description: 'Ours' }, t)).toBe('Ours');
    expect(categoryDescription({ ...peer, preset: '' }, t)).toBe('');
    expect(activityLabel({ preset: '', label: '' }, t)).toBe('Unnamed activity');
    expect(activityLabel({ preset: 'training', label: '' }, t)).toBe('Training');
  });

  it('[M41] takes the parts of a resource that the network did not write from the catalogue', () => {
    const own = { preset: '', title: '', authors: '', year: '', url: '', order: 'a0' } as const;
    expect(
      resourceFacts({ ...own, preset: 'advocacy-library', url: 'https://a.example' }, t),
    ).toEqual({
      title: 'Library of Resources',
      authors: 'Advocacy Accelerator',
      year: 'no date',
      url: 'https://a.example',
    });
    expect(resourceFacts(own, t)).toEqual({
      title: 'Untitled resource',
      authors: '',
      year: '',
      url: '',
    });
  });

  it('[M41] takes the parts of an example that the network did not write from the catalogue', () => {
    const ib = examples['international-baccalaureate'] as Example;
    expect(exampleName(ib, t)).toBe('International Baccalaureate');
    expect(exampleSummary(ib, t)).toMatch(/6,000 schools/);
    expect(exampleUrl(ib)).toBe('https://ibo.org');
    expect(exampleSummary({ ...ib, summary: 'Ours' }, t)).toBe('Ours');
    expect(exampleName({ ...ib, preset: '' }, t)).toBe('Unnamed network');
    expect(exampleUrl({ ...ib, preset: '' })).toBe('');
  });

  it.each([
    ['https://a.example/b?c', 'https://a.example/b?c'],
    [' http://a.example ', 'http://a.example'],
    ['javascript:alert(1)', ''],
    [' jAvAsCrIpT:alert(1)//https://', ''],
    ['data:text/html,<script>', ''],
    ['www.a.example', ''],
    ['https://a b', ''],
  ])('[M42] links to web addresses only: %j', (url, link) => {
    expect(webAddress(url)).toBe(link);
  });
});

describe('a change', () => {
  const said = (run: (store: ReturnType<typeof createStore>) => void): string => {
    const store = createStore();
    let sentence = '';
    store.subscribeChanges(({ label, after }) => {
      sentence = describeMatrixChange(label, after, t);
    });
    run(store);
    return sentence;
  };
  const place = { category: 'peer-learning', stage: 'use' } as const;

  it.each([
    [
      'Peer learning and exchange, Evidence use: Planned',
      (s) => s.commands.setStatus(place, 'planned'),
    ],
    [
      'Peer learning and exchange, Evidence use: No capacity',
      (s) => s.commands.setGapReason(place, 'no-capacity'),
    ],
    [
      'Owner of Peer learning and exchange, Evidence use',
      (s) => s.commands.writeCell(place, 'owner', 'Amina'),
    ],
    [
      'Needs of Peer learning and exchange, Evidence use',
      (s) => s.commands.writeNeed(place, 'time', '1 day'),
    ],
    [
      'Chosen for Peer learning and exchange, Evidence use: Exchange visits',
      (s) => s.commands.chooseActivity(place, 'exchange-visits', true),
    ],
    ['Added: Radio', (s) => s.commands.addCategory('Radio')],
    [
      'Moved: Fostering and strengthening relationships, now 1 of 6',
      (s) => s.commands.moveCategory('relationships', 0),
    ],
    ['Deleted: Peer learning and exchange', (s) => s.commands.deleteCategory('peer-learning')],
    [
      'Deleted: Exchange visits',
      (s) => s.commands.deleteActivity('peer-learning', 'exchange-visits'),
    ],
    ['Deleted: The RISE Programme', (s) => s.commands.deleteExample('rise')],
    [
      'Added: Radio for all',
      (s) => s.commands.addResource('peer-learning', { title: 'Radio for all' }),
    ],
    [
      'Changed: What do we want to achieve with evidence?',
      (s) => s.commands.writeAnswer('goal', 'x'),
    ],
    ['Plan opened', (s) => s.load({ ...s.toJSON(), goal: 'x' }, { undoable: true })],
  ] satisfies [string, (store: ReturnType<typeof createStore>) => void][])(
    '[M43] is said by names: %s',
    (sentence, run) => {
      expect(said(run)).toBe(sentence);
    },
  );

  it.each([
    [['goal'], 'Changed: What do we want to achieve with evidence?'],
    [['categories', 'peer-learning', 'label'], 'Changed: Peer learning and exchange'],
    [
      ['categories', 'peer-learning', 'activities', 'exchange-visits', 'label'],
      'Changed: Exchange visits',
    ],
    [
      ['categories', 'peer-learning', 'cells', 'use', 'status'],
      'Peer learning and exchange, Evidence use: Not planned',
    ],
    [
      ['categories', 'peer-learning', 'cells', 'use', 'gapReason'],
      'Peer learning and exchange, Evidence use: No reason given',
    ],
    [
      ['categories', 'peer-learning', 'cells', 'use', 'activities', 'exchange-visits'],
      'Chosen for Peer learning and exchange, Evidence use: Exchange visits',
    ],
    [
      ['categories', 'peer-learning', 'cells', 'use', 'notes'],
      'Notes on Peer learning and exchange, Evidence use',
    ],
    [
      ['categories', 'peer-learning', 'cells', 'use', 'needs', 'time'],
      'Needs of Peer learning and exchange, Evidence use',
    ],
    [['examples', 'rise', 'summary'], 'Changed: The RISE Programme'],
  ])('[M44] names the place %j', (path, name) => {
    expect(describeMatrixPath(path, createStore().toJSON(), t)).toBe(name);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, inOrder, isSame, type Patch, toText } from '../../document/index.ts';
import { TOC_COMPONENTS } from '../../vocabulary/index.ts';
import { anySteps, arabic, createStore, english } from '../toc.fixture.ts';
import type { TocTheory } from '../toc.schema.ts';
import { nodesOf } from '../toc.selectors.ts';
import { compareToc, type TocDifference } from './compare.ts';
import { describeDifference, differenceMarks } from './differences.ts';
import { moved } from './moved.ts';
import { tellStory } from './story.fixture.ts';
import { theoryOf } from './versions.ts';

/** A version that is edited in any way, and how it was before. */
const anyPair = fc.tuple(anySteps, anySteps).map(([first, second]) => {
  const store = createStore(tellStory().document());
  for (const step of first) step(store);
  const before = theoryOf(store.getState().document);
  for (const step of second) step(store);
  return [before, theoryOf(store.getState().document)] as const;
});

const SECTIONS = { component: 'components', link: 'links', pathway: 'pathways' } as const;

function pathOf({ of, id, part, field }: TocDifference): string[] {
  if (of === 'toc') return [field];
  if (of === 'node') return field === '' ? ['nodes', id] : ['nodes', id, field];
  if (of === 'indicator' || of === 'evidence') {
    const list = of === 'indicator' ? 'indicators' : of;
    return ['nodes', id, list, part, ...(field === '' ? [] : [field])];
  }
  return [SECTIONS[of], id, ...(field === '' ? [] : [field])];
}

function patchesOf(difference: TocDifference): Patch[] {
  const path = pathOf(difference);
  if (difference.what === 'moved') return [];
  if (difference.what === 'deleted') return [{ op: 'remove', path }];
  if (difference.field !== 'ends') return [{ op: 'replace', path, value: difference.after }];
  const [from, to] = difference.after as [string, string];
  const record = path.slice(0, -1);
  return [
    { op: 'replace', path: [...record, 'from'], value: from },
    { op: 'replace', path: [...record, 'to'], value: to },
  ];
}

/** Without order keys: what is where in the order is told by places, not by keys. */
function withoutOrder(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part) => (key === 'order' ? undefined : part));
}

describe('comparing two versions', () => {
  it('[TC46] names every difference, so that the one version can be made of the other', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const made = applyPatches(before, compareToc(before, after).flatMap(patchesOf));
        expect(withoutOrder(made)).toEqual(withoutOrder(after));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('[TC46] names nothing else: each value differs, and no place is named twice', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const differences = compareToc(before, after);
        for (const one of differences) {
          expect(isSame(one.before, one.after) && one.what !== 'moved').toBe(false);
        }
        const places = differences.map((one) =>
          toText([one.of, one.id, one.part, one.field, one.what]),
        );
        expect(new Set(places).size).toBe(places.length);
        expect(differences.length === 0).toBe(
          isSame(withoutOrder(before), withoutOrder(after)) && isSame(lanes(before), lanes(after)),
        );
        expect(compareToc(after, after)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('[TC46] finds none once a change is undone, or a version restored', () => {
    const { store, reflection } = tellStory();
    const version = reflection.nameVersion('Then', '2026-03-10');
    const before = theoryOf(store.getState().document);
    store.commands.deleteNode('output-skills');
    store.commands.moveNode('management', 3);
    expect(compareToc(before, store.getState().document)).not.toEqual([]);
    store.undo();
    store.undo();
    expect(compareToc(before, store.getState().document)).toEqual([]);
    store.commands.deleteNode('output-skills');
    reflection.restoreVersion(version);
    expect(compareToc(before, store.getState().document)).toEqual([]);
  });

  it('[TC46] says that as few records have moved as explain the new order', () => {
    expect(moved(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
    expect(moved(['a', 'b', 'c'], ['x', 'a', 'c'])).toEqual([]);
    expect(moved(['a', 'b', 'c'], ['c', 'b', 'a'])).toHaveLength(2);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...'abcdefgh']),
        fc.shuffledSubarray([...'abcdefgh']),
        (a, b) => {
          const gone = new Set(moved(a, b));
          const rest = (items: string[], others: string[]) =>
            items.filter((item) => others.includes(item) && !gone.has(item));
          expect(rest(a, b)).toEqual(rest(b, a));
        },
      ),
    );
  });
});

function lanes(theory: TocTheory): unknown {
  const ids = (records: Parameters<typeof inOrder>[0]) => inOrder(records).map(({ id }) => id);
  return [
    TOC_COMPONENTS.map((component) => ids(nodesOf(theory.nodes, component))),
    ids(theory.pathways),
    Object.values(theory.nodes).map((node) => [ids(node.indicators), ids(node.evidence)]),
  ];
}

describe('a difference', () => {
  it('[TC47] is a sentence with names and both values', () => {
    const { store, coaching } = tellStory();
    const { commands } = store;
    const link = 'output-skills.professional-learning';
    const indicator = commands.addIndicator('output-skills', { measure: 'Visits', target: '10' });
    commands.setAssumption(link, 'Coaches stay');
    const before = theoryOf(store.getState().document);
    commands.setTitle('Year two');
    commands.setAssumption(link, 'Coaches are paid');
    commands.setStrength(link, 'emerging');
    commands.setIndicator('output-skills', indicator ?? '', 'target', '20');
    commands.setNodeText('management', 'Secretariat');
    commands.moveNode('relationships', 0);
    commands.deleteNode('output-exchanges');
    commands.setOnPathway(coaching, 'management', true);
    commands.leaveOut('impact', true);
    const after = theoryOf(store.getState().document);
    const say = () =>
      compareToc(before, after).map((one) => describeDifference(one, { before, after }, english));
    expect(say()).toEqual([
      'Title: “Year two” is new.',
      'Left out: Impact.',
      expect.stringMatching(/: now number 1 in Activities\.$/),
      'Text of Running and managing the network: “Running and managing the network” became “Secretariat”.',
      'Target of “Members and schools are trained, coached and mentored” in “Visits”: “10” became “20”.',
      'Deleted: Peers have met and learned from each other.',
      expect.stringMatching(
        /^What must be true from .*: “Coaches stay” became “Coaches are paid”\.$/,
      ),
      expect.stringMatching(/^Strength of evidence from .*: “Emerging” is new\.$/),
      expect.stringMatching(/^No longer linked: .* and Peers have met/),
      expect.stringMatching(/^No longer linked: Peers have met/),
      'On the pathway Coaching, new: Secretariat.',
    ]);
    const marks = differenceMarks(compareToc(before, after));
    expect(marks.nodes.get('output-skills')).toBe('changed');
    expect(marks.nodes.get('relationships')).toBe('moved');
    expect(marks.nodes.get('output-exchanges')).toBe('deleted');
    expect(marks.links.get(link)).toBe('changed');
    expect(marks.pathways.get(coaching)).toBe('changed');
  });

  it('[TC47] can be said of any two versions, without ids', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const one of compareToc(before, after)) {
          for (const translator of [english, arabic]) {
            const text = describeDifference(one, { before, after }, translator);
            expect(text).not.toMatch(/toc\.|\{\w+\}|undefined|\[object/);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

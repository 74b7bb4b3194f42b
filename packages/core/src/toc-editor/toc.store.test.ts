import { describe, expect, it } from 'vitest';
import { DocumentError, MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { TOC_COMPONENTS } from '../vocabulary/index.ts';
import { componentName, nodeName, presetToc } from './toc.catalogue.ts';
import { arabic, createStore, english, sketch } from './toc.fixture.ts';
import { layoutToc } from './toc.layout.ts';
import { TOC_PRESETS } from './toc.presets.ts';
import {
  downstreamOf,
  linksFrom,
  nodesIn,
  shownLinks,
  shownNodes,
  upstreamOf,
} from './toc.selectors.ts';
import type { TocStore } from './toc.store.ts';

/** How often a store can go back. */
function steps(store: TocStore): number {
  let count = 0;
  while (store.undo()) count += 1;
  return count;
}

describe('the preset', () => {
  it('[TC1] is the theory of change of the report, with a name for each part in each language', () => {
    const store = createStore(presetToc());
    const { document } = store.getState();
    expect(TOC_COMPONENTS.map((component) => nodesIn(document, component).length)).toEqual([
      7, 6, 5, 2, 2, 7, 7,
    ]);
    expect(shownNodes(document).map(({ id }) => id)).toEqual(TOC_PRESETS);
    for (const { t } of [english, arabic]) {
      for (const node of shownNodes(document))
        expect(nodeName(node, t)).not.toMatch(/^(toc|vocab)/);
    }
    expect(shownLinks(document)).toHaveLength(Object.keys(document.links).length);
  });

  it('[TC1] has every activity lead to impact, and every factor bear on something', () => {
    const document = presetToc();
    for (const { id } of nodesIn(document, 'activities')) {
      expect([...downstreamOf(document, id)]).toContain('impact-learning');
    }
    for (const { id, component } of shownNodes(document)) {
      if (component !== 'impact') expect(linksFrom(document, id)).not.toEqual([]);
    }
  });
});

describe('nodes and links', () => {
  it('[TC2] a node is added with its link as one step, and deleted with its links', () => {
    const store = createStore(
      sketch({ activities: ['coach'], impact: ['learn'] }, ['coach learn']),
    );
    const { commands } = store;
    const before = toText(store.toJSON());
    const id = commands.addNode('outputs', { text: 'Coached', after: 'coach', before: 'learn' });
    expect([...upstreamOf(store.getState().document, 'learn')].sort()).toEqual(
      [id, 'coach'].sort(),
    );
    const pathway = commands.addPathway('Coaching', ['coach', id, 'gone']);
    expect(Object.keys(store.getState().document.pathways[pathway]?.nodes ?? {})).toHaveLength(2);
    commands.deleteNode(id);
    expect(shownLinks(store.getState().document)).toHaveLength(1);
    expect(store.getState().document.pathways[pathway]?.nodes).toEqual({ coach: true });
    expect(steps(store)).toBe(3);
    expect(toText(store.toJSON())).toBe(before);
  });

  it('[TC2] two nodes are linked once, and none to itself', () => {
    const store = createStore(sketch({ activities: ['a', 'b'], impact: ['c'] }));
    const { commands } = store;
    const link = commands.addLink('a', 'c') ?? '';
    expect(commands.addLink('a', 'c')).toBe(link);
    expect(commands.addLink('a', 'a')).toBeUndefined();
    expect(commands.addLink('a', 'gone')).toBeUndefined();
    commands.addLink('b', 'c');
    commands.reconnect(link, 'b', 'c');
    expect(store.getState().document.links[link]).toMatchObject({ from: 'a', to: 'c' });
    commands.reconnect(link, 'a', 'b');
    expect(shownLinks(store.getState().document).map(({ to }) => to)).toEqual(['b', 'c']);
    expect(steps(store)).toBe(3);
  });

  it('[TC3] a node moves in its component, or to a place in another with its links', () => {
    const store = createStore(
      sketch({ activities: ['a', 'b', 'c'], outputs: ['d', 'e'] }, ['a d']),
    );
    const ids = (component: 'activities' | 'outputs') =>
      nodesIn(store.getState().document, component).map(({ id }) => id);
    store.commands.moveNode('c', 0);
    expect(ids('activities')).toEqual(['c', 'a', 'b']);
    store.commands.changeComponent('a', 'outputs', 1);
    expect(ids('activities')).toEqual(['c', 'b']);
    expect(ids('outputs')).toEqual(['d', 'a', 'e']);
    expect(shownLinks(store.getState().document)).toHaveLength(1);
  });
});

describe('the order', () => {
  it('[TC3] of a layout is written into the document as one step', () => {
    const store = createStore(
      sketch({ activities: ['a', 'b', 'c'], outputs: ['d', 'e', 'f'] }, ['a f', 'b e', 'c d']),
    );
    const { nodes, crossings } = layoutToc(store.getState().document);
    const ids = Object.keys(nodes).sort((a, b) => (nodes[a]?.y ?? 0) - (nodes[b]?.y ?? 0));
    store.commands.arrangeNodes(ids);
    const listed = layoutToc(store.getState().document, { arrangement: 'as-listed' });
    expect(listed.crossings).toBe(crossings);
    store.commands.arrangeNodes([]);
    expect(steps(store)).toBe(1);
  });
});

describe('components', () => {
  it('[TC4] one that is left out hides what is in it and its links, and loses nothing', () => {
    const store = createStore(presetToc());
    const before = shownNodes(store.getState().document).length;
    store.commands.leaveOut('outcomes-beyond-members', true);
    const { document } = store.getState();
    expect(shownNodes(document)).toHaveLength(before - 2);
    expect(shownLinks(document).some(({ from }) => from === 'policies-reformed')).toBe(false);
    store.commands.leaveOut('outcomes-beyond-members', false);
    expect(toText(store.toJSON())).toBe(toText(createStore(presetToc()).toJSON()));
  });

  it('[TC4] has a name of the network’s own, or that of the catalogue', () => {
    const store = createStore();
    const name = () => componentName(store.getState().document, 'impact', english.t);
    expect(name()).toBe('Impact');
    store.commands.renameComponent('impact', 'Our north star');
    expect(name()).toBe('Our north star');
    store.commands.renameComponent('impact', ' ');
    expect(name()).toBe('Impact');
  });
});

describe('commands', () => {
  it('[TC5] typing in one field is one step until the gesture ends', () => {
    const store = createStore(sketch({ activities: ['a'] }));
    for (const text of ['C', 'Co', 'Coach']) store.commands.setNodeText('a', text);
    store.endGesture();
    store.commands.setNodeText('a', 'Coaching');
    expect(steps(store)).toBe(2);
  });

  it('[TC5] about a record that is gone, or for what is so already, make no step', () => {
    const store = createStore(sketch({ activities: ['a', 'b'] }, ['a b']));
    const { commands } = store;
    commands.deleteNode('gone');
    commands.setNodeText('toString', 'x');
    commands.setAssumption('gone', 'x');
    commands.setStrength('a.b', '');
    commands.moveNode('a', 0);
    commands.changeComponent('a', 'activities');
    commands.renamePathway('gone', 'x');
    expect(commands.addIndicator('gone', {})).toBeUndefined();
    expect(commands.addEvidence('gone', 'research', '')).toBeUndefined();
    expect(steps(store)).toBe(0);
  });

  it('[TC5] refuse what is no choice, and take a text as far as it fits', () => {
    const store = createStore(sketch({ activities: ['a', 'b'] }, ['a b']));
    const { commands } = store;
    expect(() => commands.setStrength('a.b', 'huge' as 'strong')).toThrow(RangeError);
    expect(() => commands.changeComponent('a', 'inputs' as 'outputs')).toThrow(RangeError);
    expect(() => commands.setLanguages('not a tag', '')).toThrow(RangeError);
    expect(steps(store)).toBe(0);
    commands.setNodeText('a', `Two\nlines ${'x'.repeat(MAX_TEXT_LENGTH)}`);
    expect(store.getState().document.nodes.a?.text).toMatch(/^Two lines x/);
    expect(() => createStore(store.toJSON())).not.toThrow();
  });

  it('[TC5] put the preset or an import in the place of everything as one step', () => {
    const store = createStore(sketch({ activities: ['a'] }));
    const before = toText(store.toJSON());
    store.commands.replaceWith(presetToc());
    expect(shownNodes(store.getState().document)).toHaveLength(TOC_PRESETS.length);
    store.undo();
    expect(toText(store.toJSON())).toBe(before);
  });
});

describe('a document', () => {
  it.each([
    ['nodes.a.component', { nodes: { a: { component: 'inputs' } } }],
    ['nodes.a.text', { nodes: { a: { text: 'a\nb' } } }],
    ['nodes.a.x', { nodes: { a: { x: 12 } } }],
    ['links.a.b.from', { links: { 'a.b': { from: '' } } }],
    ['language', { language: 'English, mostly' }],
    ['components.impact.isLeftOut', { components: { impact: { isLeftOut: 'no' } } }],
  ])('[TC22] is refused whole and names the place %s', (path, wrong) => {
    const document = merged(sketch({ activities: ['a', 'b'] }, ['a b']), wrong);
    expect(() => createStore(document)).toThrow(DocumentError);
    expect(() => createStore(document)).toThrow(expect.objectContaining({ path }));
  });

  it('[TC22] with links that lead nowhere is read, and shows none of them', () => {
    const document = sketch({ activities: ['a', 'b'] }, ['a b', 'a gone', 'gone b', 'b b']);
    expect(shownLinks(createStore(document).getState().document)).toHaveLength(1);
  });
});

function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || typeof target !== 'object') return patch;
  const entries = Object.entries(patch ?? {}).map(([key, value]) => [
    key,
    merged(Object(target)[key], value),
  ]);
  return { ...target, ...Object.fromEntries(entries) };
}

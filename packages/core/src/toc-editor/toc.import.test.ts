import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { arabic, createStore, english, sketch } from './toc.fixture.ts';
import { readTocJson } from './toc.import.json.ts';
import { readTocList } from './toc.import.list.ts';
import { readTocTable } from './toc.import.table.ts';
import { describeTocProblem, type TocImport } from './toc.import.ts';
import { layoutToc } from './toc.layout.ts';
import { nodesIn, shownLinks } from './toc.selectors.ts';

const { t } = english;

const reasons = ({ problems }: TocImport) =>
  problems.map(({ place, reason }) => `${place} ${reason}`);

const linksOf = ({ document }: TocImport) => {
  const text = (id: string) => document.nodes[id]?.text;
  return shownLinks(document).map(({ from, to }) => `${text(from)} > ${text(to)}`);
};

describe('a list', () => {
  it('[TC24] works backwards: what is indented below an item leads to it', () => {
    const read = readTocList(
      'Students learn\n  - Schools change\n\t1. Members trust each other\n\n  - Policies change',
      t,
    );
    expect(linksOf(read).sort()).toEqual([
      'Members trust each other > Schools change',
      'Policies change > Students learn',
      'Schools change > Students learn',
    ]);
    const { document } = read;
    expect(nodesIn(document, 'impact').map(({ text }) => text)).toEqual(['Students learn']);
    expect(nodesIn(document, 'outcomes-beyond-members')).toHaveLength(2);
    expect(nodesIn(document, 'outcomes-among-members')).toHaveLength(1);
  });

  it('[TC24] has headings that name components, in English or the reader’s language', () => {
    const read = readTocList('Outputs:\n* Coached\n## الأثر\n* Learn\n  * Coached', arabic.t);
    expect(linksOf(read)).toEqual(['Coached > Learn']);
    expect(nodesIn(read.document, 'outputs')).toHaveLength(1);
    expect(read.problems).toEqual([]);
  });
});

describe('a table', () => {
  it('[TC24] is read by its headings, in any order, or as component and text without any', () => {
    const read = readTocTable('Leads to,Result,Level\nLearn,Coach,Activities\n,Learn,Impact\n', t);
    expect(linksOf(read)).toEqual(['Coach > Learn']);
    const plain = readTocTable('Activities\tCoach\nImpact\tLearn', t);
    expect(nodesIn(plain.document, 'impact').map(({ text }) => text)).toEqual(['Learn']);
  });

  it('[TC24] says row by row what was not understood and what became of it', () => {
    const rows = [
      'Id,Component,Text,Leads to,Strength of evidence',
      ',,,Learn,',
      'a,Inputs2,Coach,Nowhere,Strong',
      'a,Impact,Learn,Learn,Huge',
      ',Impact,Grow,,',
      `,,${'x'.repeat(MAX_TEXT_LENGTH + 1)},,`,
    ];
    const read = readTocTable(rows.join('\n'), t);
    expect(reasons(read)).toEqual([
      '2 no-node',
      '3 component',
      '4 duplicate-id',
      '4 value',
      '6 too-long',
      '3 dangling-link',
      '4 self-link',
    ]);
    for (const problem of read.problems) {
      expect(describeTocProblem(problem, t)).not.toMatch(/toc\.|[{}]/);
    }
    expect(reasons(readTocTable('Text,Component\n"open', t))).toEqual(['2 unclosed-quote']);
    expect(() => createStore(read.document)).not.toThrow();
  });
});

describe('a document', () => {
  const good = sketch({ activities: ['a', 'b'], impact: ['c'] }, ['a c']);

  it('[TC24] that is as it should be is taken as it is, but for links that lead nowhere', () => {
    expect(toText(readTocJson(toText(good)).document)).toBe(toText(good));
    const loose = sketch({ activities: ['a', 'b'], impact: ['c'] }, ['a c', 'a gone', 'b b']);
    const read = readTocJson(JSON.stringify(loose));
    expect(toText(read.document)).toBe(toText(good));
    expect(reasons(read)).toEqual(['links.a.gone dangling-link', 'links.b.b self-link']);
  });

  it('[TC24] that is not is repaired, with a list of what was done', () => {
    const { a } = good.nodes;
    const read = readTocJson(
      JSON.stringify({
        ...good,
        colour: 'red',
        nodes: {
          ...good.nodes,
          a: { ...a, component: 'inputs', text: 'two\nlines', owner: 7, x: 12 },
        },
        links: { l: { from: 'a', to: 'c', strength: 'huge' }, m: { from: 'a', to: 'c' } },
      }),
    );
    expect(reasons(read)).toEqual([
      'colour field',
      'nodes.a component',
      'nodes.a.owner field',
      'nodes.a.x field',
      'links.l.strength field',
      'links.m duplicate-link',
    ]);
    expect(nodesIn(read.document, 'activities').map(({ text }) => text)).toContain('two lines');
    expect(() => createStore(read.document)).not.toThrow();
  });

  it('[TC24] of another program is read from lists of nodes and links', () => {
    const read = readTocJson(
      JSON.stringify({
        nodes: [
          { id: 'x', component: 'activities', label: 'Coach' },
          { id: 'x', component: 'impact', label: 'Learn' },
        ],
        links: [{ source: 'x', target: 'n2' }],
      }),
    );
    expect(linksOf(read)).toEqual(['Coach > Learn']);
    expect(reasons(read)).toEqual(['nodes.1 duplicate-id']);
  });

  it('[TC24] that cannot be understood is refused', () => {
    for (const text of ['{"kind":"toc-ed', '[]', '{"kind":"forcefield-board","version":1}', '7']) {
      expect(() => readTocJson(text)).toThrow(DocumentError);
    }
    expect(() => readTocJson(JSON.stringify({ ...good, version: good.version + 1 }))).toThrow(
      expect.objectContaining({ reason: 'newer-version' }),
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.json(),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', ',', '"', '- ', 'Impact') }),
  );

  it('[TC24] is refused by name or read as a document that can be shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { document } of [readTocList(text, t), readTocTable(text, t)]) {
          createStore(document);
          layoutToc(document);
        }
        try {
          createStore(readTocJson(text).document);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

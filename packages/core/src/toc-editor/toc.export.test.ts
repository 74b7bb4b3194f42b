import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../document/index.ts';
import { parseTable } from '../formats/index.ts';
import { presetToc } from './toc.catalogue.ts';
import { tocToDot, tocToMermaid } from './toc.diagrams.ts';
import { tocToCsv } from './toc.export.ts';
import { anySteps, arabic, createStore, english, sketch } from './toc.fixture.ts';
import { readTocTable } from './toc.import.table.ts';
import { tocToMarkdown } from './toc.narrative.ts';
import type { TocDocument } from './toc.schema.ts';
import { linksFrom, shownNodes } from './toc.selectors.ts';

const { t } = english;

function coaching() {
  const store = createStore(
    sketch({ activities: ['Coach'], outputs: ['Coached'], impact: ['Learn'] }, [
      'Coach Coached',
      'Coached Learn',
    ]),
  );
  store.commands.setVision('Everyone learns.');
  store.commands.setAssumption('Coach.Coached', 'Heads give "leave" | time');
  store.commands.setStrength('Coach.Coached', 'strong');
  store.commands.setQuestion('Coach.Coached', 'For whom?');
  store.commands.addIndicator('Learn', { measure: 'Scores', target: '60 %' });
  store.commands.addIndicator('Learn', { measure: 'Attendance' });
  store.commands.addEvidence('Learn', 'research', 'A study');
  return store.getState().document;
}

/** What a table says of a document, without the ids of what has none in it. */
function content(document: TocDocument) {
  const bare = <R extends { order: string }>(records: Readonly<Record<string, R>>) =>
    inOrder(records).map(({ id: _id, order: _order, ...rest }) => rest);
  return shownNodes(document).map(({ order: _order, ...node }) => ({
    ...node,
    indicators: bare(node.indicators),
    evidence: bare(node.evidence),
    links: linksFrom(document, node.id).map(({ id: _id, from: _from, ...link }) => link),
  }));
}

describe('the table', () => {
  it('[TC16] has a row for each node and for each further indicator, evidence and link', () => {
    const { rows } = parseTable(tocToCsv(coaching(), t));
    expect(rows.slice(0, 2).map(([first, second]) => [first, second])).toEqual([
      ['Title', ''],
      ['Vision statement', 'Everyone learns.'],
    ]);
    expect(rows.slice(3).map((row) => row[2])).toEqual(['Coach', 'Coached', 'Learn', '']);
    expect(rows[3]?.slice(12)).toEqual([
      'Coached',
      'Heads give "leave" | time',
      'Strong',
      'For whom?',
      '',
    ]);
  });

  it('[TC16] is read back without loss, in both directions of writing', () => {
    for (const translator of [english, arabic]) {
      const document = coaching();
      const read = readTocTable(tocToCsv(document, translator.t), translator.t);
      expect(read.problems).toEqual([]);
      expect(content(read.document)).toEqual(content(document));
      expect(read.document.vision).toBe(document.vision);
      const preset = presetToc();
      const again = readTocTable(tocToCsv(preset, translator.t), translator.t);
      expect(again.problems).toEqual([]);
      expect(Object.keys(again.document.links)).toHaveLength(Object.keys(preset.links).length);
      expect(content(again.document)).toEqual(content(preset));
    }
  });

  it('[TC16] gives a document that is read, whatever was written', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStore();
        for (const step of steps) step(store);
        const { document } = store.getState();
        const read = readTocTable(tocToCsv(document, t), t);
        expect(() => createStore(read.document)).not.toThrow();
        expect(shownNodes(read.document)).toHaveLength(shownNodes(document).length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('diagrams and narrative', () => {
  it('[TC16] Mermaid and DOT have every node in its component and every link, with texts escaped', () => {
    const mermaid = tocToMermaid(coaching(), t);
    expect(mermaid).toContain('subgraph c0["Activities"]\n    n1["Coach"]\n  end');
    expect(mermaid).toContain('n1 ==>|"Heads give #34;leave#34; #124; time"| n2');
    expect(mermaid).toContain('n2 --> n3');
    const dot = tocToDot(coaching(), t);
    expect(dot).toContain('label="Activities";');
    expect(dot).toContain('n1 -> n2 [label="Heads give \\"leave\\" | time", penwidth=3];');
    expect(dot.match(/\{/g)).toHaveLength(dot.match(/\}/g)?.length ?? 0);
  });

  it('[TC16] the narrative tells the vision, the pathways and what belongs to each node', () => {
    const text = tocToMarkdown(coaching(), english);
    expect(text).toContain(
      '# Theory of change without a title\n\nEveryone learns.\n\n## How change',
    );
    expect(text).toContain('If we do “Coach”, then “Coached”, then “Learn”, provided that');
    expect(text).toContain('- **Learn**\n  - Indicator: Scores (Target: 60 %)\n');
    expect(text).toContain('(What must be true: Heads give "leave" \\| time)');
    expect(text).toContain('Research: studies, evaluations, reviews: A study');
  });
});

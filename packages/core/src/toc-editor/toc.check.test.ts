import { describe, expect, it } from 'vitest';
import { presetToc } from './toc.catalogue.ts';
import { checkToc, cyclesOf, describeFinding, type Finding } from './toc.check.ts';
import { arabic, createStore, english, sketch } from './toc.fixture.ts';
import type { TocDocument } from './toc.schema.ts';

const of = (document: TocDocument, kind: Finding['kind']) =>
  checkToc(document)
    .filter((finding) => finding.kind === kind)
    .map(({ nodes }) => nodes.join(' '));

describe('checkToc', () => {
  it('[TC11] finds what leads nowhere, what nothing leads to and factors tied to nothing', () => {
    const document = sketch(
      {
        activities: ['coach', 'idle'],
        outputs: ['coached'],
        'outcomes-among-members': ['skilled', 'wished'],
        impact: ['learn'],
        'factors-in-system': ['time', 'luck'],
      },
      ['coach coached', 'coached skilled', 'skilled learn', 'time wished'],
    );
    expect(of(document, 'leads-nowhere')).toEqual(['idle', 'wished']);
    expect(of(document, 'nothing-leads-here')).toEqual(['wished']);
    expect(of(document, 'factor-bears-on-nothing')).toEqual(['luck']);
    expect(of(document, 'no-vision')).toEqual(['']);
    expect(checkToc(document).filter(({ kind }) => kind === 'empty-component')).toMatchObject([
      { component: 'outcomes-beyond-members' },
      { component: 'factors-within-network' },
    ]);
  });

  it('[TC11] asks for assumptions and indicators until they are written', () => {
    const store = createStore(
      sketch({ activities: ['coach'], impact: ['learn'] }, ['coach learn']),
    );
    const open = () => store.getState().document;
    expect(of(open(), 'no-assumption')).toEqual(['coach learn']);
    expect(of(open(), 'no-indicator')).toEqual(['learn']);
    store.commands.setAssumption('coach.learn', 'Teachers have time');
    store.commands.addIndicator('learn', { measure: 'Reading scores' });
    expect(of(open(), 'no-assumption')).toEqual([]);
    expect(of(open(), 'no-indicator')).toEqual([]);
  });

  it('[TC11] finds each circle once, and links that lost an end', () => {
    const document = sketch({ activities: ['a', 'b'], outputs: ['c'], impact: ['d', 'e'] }, [
      'a c',
      'c b',
      'b a',
      'c d',
      'd e',
      'e d',
      'a gone',
      'a a',
    ]);
    expect(cyclesOf(document)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(of(document, 'broken-link')).toEqual(['a', 'a']);
    const chain = Array.from({ length: 5000 }, (_, index) => `n${index}`);
    const links = chain.slice(1).map((id, index) => `n${index} ${id}`);
    expect(cyclesOf(sketch({ outputs: chain }, [...links, 'n4999 n0']))).toHaveLength(1);
  });

  it('[TC11] passes over what is left out', () => {
    const store = createStore(sketch({ outputs: ['a'], impact: ['b'] }, ['a b']));
    store.commands.leaveOut('impact', true);
    const { document } = store.getState();
    expect(of(document, 'no-assumption')).toEqual([]);
    expect(of(document, 'leads-nowhere')).toEqual(['a']);
  });

  it('[TC11] says what is missing and what to do, by name', () => {
    const store = createStore(presetToc());
    const { document } = store.getState();
    for (const { t } of [english, arabic]) {
      for (const finding of checkToc(document)) {
        const { what, advice } = describeFinding(finding, document, t);
        expect(what + advice).not.toMatch(/toc\.|[{}]|[a-z]+-[a-z]+-[a-z]+/);
      }
    }
    const [finding] = checkToc(sketch({ activities: ['Coach'] })).slice(-1);
    const said = finding && describeFinding(finding, sketch({ activities: ['Coach'] }), english.t);
    expect(said?.what).toBe('“Coach” leads nowhere');
  });
});

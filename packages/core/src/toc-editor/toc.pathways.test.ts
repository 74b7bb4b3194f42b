import { describe, expect, it } from 'vitest';
import { presetToc } from './toc.catalogue.ts';
import { arabic, createStore, english, sketch } from './toc.fixture.ts';
import { tocOutline } from './toc.outline.ts';
import { endsOf, MAX_PROPOSALS, pathwaySentence, proposePathways } from './toc.pathways.ts';
import { nodesIn, pathwayLinks } from './toc.selectors.ts';
import { stressTest } from './toc.stress.ts';

const COACHING = sketch(
  {
    activities: ['coach', 'meet'],
    outputs: ['coached'],
    'outcomes-among-members': ['skilled', 'trust'],
    impact: ['learn'],
    'factors-in-system': ['time'],
  },
  [
    'coach coached',
    'coached skilled',
    'meet trust',
    'trust learn',
    'skilled learn',
    'time skilled',
  ],
);

describe('pathways', () => {
  it('[TC12] are proposed from activities to the end, so that a few run over every link', () => {
    expect(proposePathways(COACHING).map(({ nodes }) => Object.keys(nodes))).toEqual([
      ['coach', 'coached', 'skilled', 'learn'],
      ['meet', 'trust', 'learn'],
    ]);
    const preset = presetToc();
    const proposals = proposePathways(preset);
    expect(proposals.length).toBeLessThanOrEqual(MAX_PROPOSALS);
    const covered = new Set(
      proposals.flatMap((pathway) => pathwayLinks(preset, pathway).map(({ id }) => id)),
    );
    for (const { id } of nodesIn(preset, 'activities')) {
      expect([...covered].some((link) => link.startsWith(`${id}.`))).toBe(true);
    }
    expect(proposePathways(sketch({ activities: ['a'] }))).toEqual([]);
  });

  it('[TC12] are proposed also where there are circles, and end at what is shown', () => {
    const circle = sketch({ activities: ['a'], outputs: ['b', 'c'] }, ['a b', 'b c', 'c b', 'b a']);
    expect(proposePathways(circle)).toEqual([]);
    const store = createStore(COACHING);
    store.commands.leaveOut('impact', true);
    expect(endsOf(store.getState().document)).toEqual(['skilled', 'trust']);
    expect(proposePathways(store.getState().document)).toHaveLength(2);
  });

  it('[TC12] are read back as a sentence with assumptions and factors', () => {
    const store = createStore(COACHING);
    store.commands.setAssumption('coach.coached', 'Heads give\nleave. ');
    const { document } = store.getState();
    const [pathway = { nodes: {} }] = proposePathways(document);
    expect(pathwaySentence(document, pathway, english)).toBe(
      'If we do “coach”, then “coached”, then “skilled”, then “learn”, provided that “Heads give leave” and “time”.',
    );
    expect(pathwaySentence(document, pathway, arabic)).toMatch(/^إذا قمنا بـ«coach»، فعندئذ/);
    expect(pathwaySentence(document, { nodes: {} }, english)).toBe(
      'Nothing is on this pathway yet.',
    );
    expect(pathwaySentence(document, { nodes: { learn: true } }, english)).toContain('If “learn”');
  });
});

describe('the outline', () => {
  it('[TC13] says everything in reading order, with relations as sentences', () => {
    const outline = tocOutline(COACHING, english.t);
    expect(outline.map(({ name }) => name)).toContain('Outcomes among members');
    const skilled = outline.flatMap(({ nodes }) => nodes).find(({ name }) => name === 'skilled');
    expect(skilled?.position).toBe(1);
    expect(skilled?.leadsTo.map(({ sentence }) => sentence)).toEqual(['Leads to “learn”']);
    expect(skilled?.follows.map(({ sentence }) => sentence)).toEqual([
      'Follows from “coached”',
      'Follows from “time”',
    ]);
  });
});

describe('stressTest', () => {
  const store = createStore(COACHING);
  const [coaching = '', meeting = ''] = proposePathways(COACHING).map(({ nodes }) =>
    store.commands.addPathway('', Object.keys(nodes)),
  );
  const test = (...failed: string[]) => stressTest(store.getState().document, failed);

  it('[TC14] says what no longer comes about and which pathways no longer stand', () => {
    expect(test()).toEqual({ lost: [], brokenPathways: [], isEndReached: true, lifelines: [] });
    expect(test('coached')).toMatchObject({
      lost: ['coached', 'skilled'],
      brokenPathways: [coaching],
      isEndReached: true,
    });
    expect(test('meet.trust')).toMatchObject({ lost: ['trust'], brokenPathways: [meeting] });
    expect(test('trust.learn').brokenPathways).toEqual([meeting]);
    expect(test('learn')).toMatchObject({ lost: ['learn'], isEndReached: false, lifelines: [] });
  });

  it('[TC14] a factor that fails takes with it what it bears on', () => {
    expect(test('time')).toMatchObject({ lost: ['skilled', 'time'], brokenPathways: [coaching] });
  });

  it('[TC14] names the links that everything hangs on', () => {
    expect(test('meet').lifelines).toEqual(['coach.coached', 'coached.skilled', 'skilled.learn']);
    const narrow = sketch({ activities: ['a', 'b'], outputs: ['c'], impact: ['d'] }, [
      'a c',
      'b c',
      'c d',
    ]);
    expect(stressTest(narrow, []).lifelines).toEqual(['c.d']);
  });
});

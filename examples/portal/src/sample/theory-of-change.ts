import { createTocStore, type TocStore } from '@uptake/core/toc-editor';

/** A theory of change that a workshop built backwards, and left a few questions open in. */
export function sampleTheory(): TocStore {
  const store = createTocStore();
  const { addNode, addLink, addPathway, setAssumption, setOwner, addIndicator, ...rest } =
    store.commands;
  rest.setTitle('How our network helps children read');
  rest.setVision(
    'Every child around the lake reads with understanding by the end of grade 3, because teachers and districts act on what they learn together.',
  );

  const reading = addNode('impact', { preset: 'impact-learning' });
  const lessons = addNode('outcomes-beyond-members', {
    text: 'Schools group pupils by what they can read already',
    before: reading,
  });
  addIndicator(lessons, {
    measure: 'Schools that group pupils by level each term',
    baseline: '12 of 40',
    target: '32 of 40 in two years',
    source: 'Visits of the district coaches',
  });
  const budget = addNode('outcomes-beyond-members', {
    text: 'Districts set money aside for coaches',
    before: reading,
  });
  const use = addNode('outcomes-among-members', {
    preset: 'adaptive-implementation',
    before: lessons,
  });
  const trust = addNode('outcomes-among-members', {
    preset: 'trusting-relationships',
    before: use,
  });
  const sheets = addNode('outputs', {
    text: 'Results of the reading assessment on one page for each school',
    before: use,
  });
  const visits = addNode('outputs', { text: 'Mornings at a host school', before: trust });
  const brief = addNode('outputs', {
    text: 'A costed proposal for coaches',
    before: budget,
  });
  const synthesis = addNode('activities', { preset: 'curating-synthesizing', before: sheets });
  const peers = addNode('activities', { preset: 'peer-learning', before: visits });
  const advocacy = addNode('activities', { preset: 'advocacy-dissemination', before: brief });
  setOwner(synthesis, 'University partner');
  setOwner(peers, 'Teacher union');
  setOwner(advocacy, 'Secretariat');

  const assume = (from: string, to: string, text: string) => {
    const link = addLink(from, to);
    if (link) setAssumption(link, text);
    return link ?? '';
  };
  assume(synthesis, sheets, 'Schools send their results in time');
  const grouping = assume(use, lessons, 'Head teachers give the meeting hour to it');
  rest.setStrength(grouping, 'emerging');
  rest.setQuestion(grouping, 'In which schools do teachers keep it up for a whole year?');
  rest.setQuestionKind(grouping, 'for-whom');
  assume(trust, use, 'Teachers can say what does not work');
  assume(brief, budget, 'The proposal comes before the budget is drawn up');

  addNode('factors-within-network', { preset: 'within-time', before: peers });
  addNode('factors-in-system', { preset: 'system-political', before: budget });
  addPathway('Peers learn from each other', [peers, visits, trust, use, lessons, reading]);
  addPathway('Districts pay for coaches', [advocacy, brief, budget, reading]);
  return store;
}

import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';

/** A document in which something was done. */
export function documentOf(run: (store: TocStore) => void) {
  const store = createTocStore();
  run(store);
  return store.toJSON();
}

/** The report's theory of change, with something said about some of it, and two pathways. */
export const halfWritten = documentOf(({ commands }) => {
  commands.replaceWith(presetToc());
  commands.setTitle('What our network is for');
  commands.setVision('Districts and schools act on what they learn together.');
  commands.setOwner('peer-learning', 'Teacher union');
  commands.addIndicator('innovations-adopted', {
    measure: 'Schools that use the reading lessons',
    baseline: '12 of 140',
    target: '90 of 140',
    source: 'Visits',
  });
  commands.addEvidence('innovations-adopted', 'research', 'A study of 40 schools');
  const link = 'output-skills.culture-and-capacity';
  commands.setAssumption(link, 'Heads give teachers the time to try out what they learned');
  commands.setStrength(link, 'moderate');
  commands.addPathway('Peers learn', [
    'peer-learning',
    'output-exchanges',
    'professional-learning',
    'innovations-adopted',
    'impact-learning',
  ]);
  commands.addPathway('Policy follows', [
    'advocacy-dissemination',
    'output-messages',
    'policies-reformed',
    'impact-access',
  ]);
});

/** What people write: two languages and directions, long words, emoji, markup, a left-out component. */
export const hardText = documentOf(({ commands }) => {
  commands.setTitle('قراءة لكل طفل 👩🏽‍🏫 <script>alert(1)</script>');
  commands.setLanguages('en', 'ar');
  commands.leaveOut('factors-in-system', true);
  commands.renameComponent('outputs', 'What we leave behind');
  const impact = commands.addNode('impact', { text: 'Abcdefghij'.repeat(1000) });
  const among = commands.addNode('outcomes-among-members', {
    text: 'many words '.repeat(200),
    before: impact,
  });
  const coach = commands.addNode('activities', { text: 'Coach <b>heads</b>', before: among });
  commands.setNodeTranslation(coach, 'تدريب مديري المدارس');
  commands.addLink(impact, coach);
});

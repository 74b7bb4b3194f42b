import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
} from '@uptake/core/lifecycle-matrix';

/** A plan as a network half-way through its year might have it. */
export function samplePlan(): LifecycleMatrixStore {
  const store = createLifecycleMatrixStore();
  const { writeAnswer, setStatus, setGapReason, writeCell, writeNeed, chooseActivity } =
    store.commands;

  writeAnswer(
    'goal',
    'By the end of the next school year, schools around the lake use what we know about early reading when they plan lessons for grades 1 to 3.',
  );
  writeAnswer(
    'support',
    'Head teachers ask for short, practical material; district staff ask for help with reading assessment data.',
  );
  writeAnswer(
    'capacity',
    'A secretariat of two, a small travel fund, and one training room in each district.',
  );

  const assessment = { category: 'participatory-generation', stage: 'generation' } as const;
  setStatus(assessment, 'done');
  writeCell(assessment, 'owner', 'Secretariat');
  writeCell(assessment, 'period', 'Term 1');
  chooseActivity(assessment, 'citizen-led-assessment', true);
  writeNeed(assessment, 'resources', 'Printed tests for 40 schools');
  writeCell(
    assessment,
    'notes',
    'Volunteers from 31 schools took part; the other nine follow in term 2.',
  );

  const training = { category: 'capacity-strengthening', stage: 'generation' } as const;
  setStatus(training, 'planned');
  writeCell(training, 'owner', 'Teacher training college');
  writeCell(training, 'period', 'Term 2');
  chooseActivity(training, 'training', true);
  writeNeed(training, 'time', 'Two afternoons for each school');

  const coaching = { category: 'capacity-strengthening', stage: 'use' } as const;
  setStatus(coaching, 'running');
  writeCell(coaching, 'owner', 'District office');
  writeCell(coaching, 'period', 'Terms 2 and 3');
  chooseActivity(coaching, 'coaching', true);
  chooseActivity(coaching, 'mentoring', true);
  writeNeed(coaching, 'capacity', 'Six coaches; four are in place');

  const briefs = { category: 'curating-synthesizing', stage: 'translation' } as const;
  setStatus(briefs, 'running');
  writeCell(briefs, 'owner', 'University partner');
  writeCell(briefs, 'period', 'All year');
  chooseActivity(briefs, 'compiling-resources', true);
  chooseActivity(briefs, 'local-knowledge', true);
  writeCell(briefs, 'notes', 'One page for each finding, in three languages.');

  const roundtable = { category: 'advocacy-dissemination', stage: 'translation' } as const;
  setStatus(roundtable, 'planned');
  writeCell(roundtable, 'owner', 'Teacher union');
  writeCell(roundtable, 'period', 'Before the budget debate');
  chooseActivity(roundtable, 'policy-roundtables', true);

  const exchange = { category: 'peer-learning', stage: 'use' } as const;
  setStatus(exchange, 'running');
  writeCell(exchange, 'owner', 'Teacher union');
  writeCell(exchange, 'period', 'Monthly');
  chooseActivity(exchange, 'teacher-to-teacher', true);

  const visits = { category: 'peer-learning', stage: 'translation' } as const;
  setStatus(visits, 'considering');
  writeCell(visits, 'owner', 'Secretariat');
  setGapReason(visits, 'no-capacity');

  const meetings = { category: 'relationships', stage: 'generation' } as const;
  setStatus(meetings, 'done');
  writeCell(meetings, 'owner', 'Secretariat');
  chooseActivity(meetings, 'users-and-producers', true);

  setGapReason({ category: 'relationships', stage: 'use' }, 'later');
  setGapReason({ category: 'curating-synthesizing', stage: 'generation' }, 'not-relevant');
  return store;
}

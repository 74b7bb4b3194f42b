import type { ActivityCategory, Stage } from '../vocabulary/index.ts';
import type { ActivityPreset } from './matrix.catalogue.ts';
import type { Translate } from './matrix.labels.ts';
import type { CellStatus, LifecycleMatrixDocument } from './matrix.schema.ts';
import { createLifecycleMatrixStore } from './matrix.store.ts';

/**
 * A plan to look at before writing one's own: what the report tells of UNICEF's Data Must Speak
 * (section 3.2), put into the cells of the matrix and worded for the reader.
 */
export function sampleMatrix(t: Translate): LifecycleMatrixDocument {
  const { commands, toJSON } = createLifecycleMatrixStore();
  function plan(
    category: ActivityCategory,
    stage: Stage,
    status: CellStatus,
    notes: string,
    activity?: ActivityPreset,
  ): void {
    const place = { category, stage };
    commands.setStatus(place, status);
    commands.writeCell(place, 'owner', t('matrix.sample.owner'));
    commands.writeCell(place, 'notes', notes);
    if (activity) commands.chooseActivity(place, activity, true);
  }

  commands.writeAnswer('goal', t('matrix.sample.goal'));
  plan(
    'participatory-generation',
    'generation',
    'running',
    t('matrix.sample.research'),
    'collaborative-inquiry',
  );
  plan(
    'capacity-strengthening',
    'generation',
    'running',
    t('matrix.sample.learning'),
    'professional-learning',
  );
  plan('capacity-strengthening', 'use', 'planned', t('matrix.sample.course'), 'training');
  plan('advocacy-dissemination', 'translation', 'running', t('matrix.sample.briefs'));
  plan('advocacy-dissemination', 'use', 'running', t('matrix.sample.windows'));
  commands.writeCell(
    { category: 'advocacy-dissemination', stage: 'use' },
    'period',
    t('matrix.sample.period'),
  );
  return toJSON();
}

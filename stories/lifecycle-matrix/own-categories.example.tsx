import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { LifecycleMatrix, type LifecycleMatrixProps } from '@uptake/react/lifecycle-matrix';
import { useState } from 'react';

/** A store of the host's own, which changes the plan by commands and shares it with the widget. */
function createRadioPlan() {
  const store = createLifecycleMatrixStore();
  const { commands } = store;
  commands.writeAnswer('goal', 'Families follow what their children learn');
  commands.deleteCategory('curating-synthesizing');
  commands.renameCategory('peer-learning', 'School visits');
  const radio = commands.addCategory('Community radio');
  commands.describeCategory(radio, 'Teachers and parents talk about the results on the air.');
  commands.moveCategory(radio, 0);
  const hour = commands.addActivity(radio, 'Weekly reading hour');
  commands.addActivity(radio, 'Listener groups');
  commands.addResource(radio, { title: 'Radio in schools', authors: 'Our network', year: '2026' });
  commands.setStatus({ category: radio, stage: 'translation' }, 'running');
  commands.writeCell({ category: radio, stage: 'translation' }, 'owner', 'Radio team');
  commands.chooseActivity({ category: radio, stage: 'translation' }, hour, true);
  const example = commands.addExample({
    name: 'Lakeside school network',
    summary: 'Reads assessment results aloud on market days.',
  });
  commands.tagExample(example, radio, true);
  return store;
}

/** A matrix with categories, activities, resources and examples of the network's own. */
export function OwnCategories(props: LifecycleMatrixProps) {
  const [store] = useState(createRadioPlan);
  return <LifecycleMatrix store={store} {...props} />;
}

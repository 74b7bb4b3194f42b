import { onDemand } from '../ui/index.ts';

/** What the parts of the editor fetch while the page is idle. */
export const tocOnDemand = onDemand(() => import('./toc.later.ts'));

/** The outline, fetched when it is shown. */
export const outlineOnDemand = onDemand(() => import('./outline/OutlineBody.tsx'));

/** The wizard, fetched when it is shown. */
export const wizardOnDemand = onDemand(() => import('./wizard/WizardBody.tsx'));

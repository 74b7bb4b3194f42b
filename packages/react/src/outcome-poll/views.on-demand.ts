import { onDemand } from '../ui/on-demand.ts';

/** What a facilitator and a room see; the person who answers needs none of it. */
export const controlOnDemand = onDemand(() => import('./control/index.ts'));
export const resultsOnDemand = onDemand(() => import('./results/index.ts'));

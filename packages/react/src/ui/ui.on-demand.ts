import { onDemand } from './on-demand.ts';

/** What the shared parts fetch while the page is idle. */
export const uiOnDemand = onDemand(() => import('./ui.later.ts'));

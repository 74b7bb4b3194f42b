import { onDemand } from '../ui/index.ts';

/** What the parts of the matrix fetch while the page is idle. */
export const matrixOnDemand = onDemand(() => import('./matrix.later.ts'));

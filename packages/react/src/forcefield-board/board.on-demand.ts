import { onDemand } from '../ui/index.ts';

/** What the parts of the board fetch while the page is idle. */
export const boardOnDemand = onDemand(() => import('./board.later.ts'));

import { onDemand } from '../../ui/on-demand.ts';

/** Reading tables and the dialog for it: not needed before somebody has ratings on paper. */
export const paperOnDemand = onDemand(() => import('./PaperDialog.tsx'));

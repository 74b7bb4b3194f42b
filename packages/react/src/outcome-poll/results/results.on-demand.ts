import { onDemand } from '../../ui/on-demand.ts';

/** The files that results are sent out as. */
export const outputOnDemand = onDemand(() => import('./results.output.ts'));

/** The QR code of a room's screen. */
export const qrOnDemand = onDemand(() => import('./QrCode.tsx'));

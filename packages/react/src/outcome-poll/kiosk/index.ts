export { Kiosk, type KioskPhase, type KioskProps } from './Kiosk.tsx';
export { kioskAnatomy } from './kiosk.anatomy.ts';

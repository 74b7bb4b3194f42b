export { Rehearsal, type RehearsalProps } from './Rehearsal.tsx';
export { RehearsalPhones, type RehearsalPhonesProps } from './RehearsalPhones.tsx';
export { rehearsalAnatomy } from './rehearsal.anatomy.ts';

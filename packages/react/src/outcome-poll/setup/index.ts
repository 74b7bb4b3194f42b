export { type PollSeats, PollSetup, type PollSetupProps } from './PollSetup.tsx';
export { SeatCards, type SeatCardsProps } from './SeatCards.tsx';
export { setupAnatomy } from './setup.anatomy.ts';

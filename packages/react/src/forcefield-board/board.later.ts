// What the first sight of a board does not need: see board.on-demand.ts.
export { describeBoardChange, exampleBoard } from '@uptake/core/forcefield-board';
export { BoardOutput } from './BoardOutput.tsx';
export { BoardSaving } from './BoardSaving.tsx';
export { ForceDetails } from './ForceDetails.tsx';
export { forceMenuItems } from './force-menu.ts';
export { Grip } from './Grip.tsx';
export { ImportTable } from './ImportTable.tsx';
export { RatingPull } from './RatingPull.tsx';

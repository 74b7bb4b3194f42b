// What the first sight of a board does not need: see board.on-demand.ts.
export { describeBoardChange, exampleBoard } from '@uptake/core/forcefield-board';
export { Assumptions } from './Assumptions.tsx';
export { BoardOutput } from './BoardOutput.tsx';
export { BoardSaving } from './BoardSaving.tsx';
export { boardMenuItems } from './board-menu.ts';
export { ForceDetails } from './ForceDetails.tsx';
export { forceMenuItems } from './force-menu.ts';
export { Grip } from './Grip.tsx';
export { ImportTable } from './ImportTable.tsx';
export { RatingPull } from './RatingPull.tsx';

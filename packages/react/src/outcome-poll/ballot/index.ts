export { BallotRoot, type BallotRootProps } from './BallotRoot.tsx';
export { ballotAnatomy } from './ballot.anatomy.ts';
export { type BallotScope, useBallot } from './ballot.context.ts';

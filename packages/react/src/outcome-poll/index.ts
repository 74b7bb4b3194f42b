export { ballotAnatomy } from './ballot/ballot.anatomy.ts';
export * from './ballot/index.ts';
export * from './control/index.ts';
export * from './results/index.ts';

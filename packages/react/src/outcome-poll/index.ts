export { ballotAnatomy } from './ballot/ballot.anatomy.ts';
export * from './ballot/index.ts';
export * from './control/index.ts';
export * from './kiosk/index.ts';
export {
  OutcomePoll,
  type OutcomePollProps,
  type PollSource,
  type PollView,
} from './OutcomePoll.tsx';
export { pollAnatomy } from './poll.anatomy.ts';
export * from './rehearsal/index.ts';
export * from './results/index.ts';
export * from './setup/index.ts';

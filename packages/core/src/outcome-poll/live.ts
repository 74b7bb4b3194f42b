export type {
  ControlClient,
  ControlClientOptions,
  KnownVoter,
  PollClient,
  PollClientOptions,
  PollClientState,
} from './client/contract.ts';
export type { ClientPlatform, EventSourceLike, PostLike, SocketLike } from './client/platform.ts';
export { createControlClient, createPollClient } from './poll.client.ts';
export { readClientFrame } from './poll.frames.ts';
export * from './poll.protocol.ts';

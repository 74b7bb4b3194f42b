export type { ClientPlatform, EventSourceLike, PostLike, SocketLike } from './client/platform.ts';
export {
  type ControlClient,
  type ControlClientOptions,
  createControlClient,
  createPollClient,
  type PollClient,
  type PollClientOptions,
  type PollClientState,
} from './poll.client.ts';
export { readClientFrame } from './poll.frames.ts';
export * from './poll.protocol.ts';

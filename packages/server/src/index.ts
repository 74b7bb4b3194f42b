export type { Rate } from './access/limits.ts';
export type { Origins } from './access/origins.ts';
export { RefusalError } from './http/answers.ts';
export { type NodeListenerOptions, nodeListener } from './http/node.ts';
export type { Log, LogEntry } from './operation/log.ts';
export { DEFAULT_LIMITS, type PollServerLimits, type PollServerOptions } from './options.ts';
export type { NewPoll } from './polls.ts';
export { createPollServer, type PollServer, type RequestInfo } from './server.ts';
export { memoryStore } from './store/memory.ts';
export { type SqliteStoreOptions, sqliteStore } from './store/sqlite/sqlite.ts';
export {
  type PollChange,
  type PollNews,
  type PollSnapshot,
  type PollState,
  type PollStore,
  type SeatOutcome,
  type StoredPoll,
  StoreError,
  type StoreErrorReason,
  type VoteOutcome,
} from './store/store.ts';

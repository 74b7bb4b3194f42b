export { readClientFrame } from './poll.frames.ts';
export * from './poll.protocol.ts';

import type { ServerMessage } from '@uptake/core/outcome-poll/live';
import type { Metrics } from '../operation/metrics.ts';
import type { PollServerLimits } from '../options.ts';
import { frameOf, refused } from './frames.ts';
import type { Reception } from './reception.ts';
import type { Room } from './room.ts';

/** Event streams: what phones follow a poll with where WebSockets are blocked. */
export interface Streams {
  /** The body of a stream of what phones hear: stages, and results that were revealed. */
  open(room: Room, onClose: () => void): ReadableStream<Uint8Array>;
  close(): void;
}

/** What streams need. */
export interface StreamsContext {
  readonly reception: Reception;
  readonly limits: PollServerLimits;
  readonly metrics: Metrics;
}

/** How often a sign of life is given, in milliseconds. */
const BEAT = 25_000;

/** How soon a browser should come again, in milliseconds. */
const RETRY = 3000;

const DATA = Buffer.from('data: ');
const END = Buffer.from('\n\n');

export function createStreams({ reception, limits, metrics }: StreamsContext): Streams {
  const ends = new Set<() => void>();

  function open(room: Room, onClose: () => void): ReadableStream<Uint8Array> {
    let end = () => {};
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const isSlow = () => (controller.desiredSize ?? 0) <= 0;
          const write = (bytes: Uint8Array) => controller.enqueue(bytes);
          const hear = (messages: readonly ServerMessage[]) => {
            if (isSlow() && messages.every(({ type }) => type === 'results')) return false;
            if (isSlow()) {
              metrics.add('slow_readers_total');
              end();
            } else {
              write(Buffer.concat([DATA, frameOf(messages), END]));
            }
            return true;
          };
          const beat = setInterval(() => hear([{ type: 'beat' }]), BEAT);
          beat.unref();
          metrics.add('streams');
          const leave = room.follow({
            audience: 'phone',
            hear,
            keyChanged: () => {},
            gone: () => {
              hear([refused('not-found')]);
              end();
            },
          });
          end = () => {
            if (!ends.delete(end)) return;
            clearInterval(beat);
            leave();
            metrics.add('streams', -1);
            onClose();
            try {
              controller.close();
            } catch {
              // The reader has gone already.
            }
          };
          ends.add(end);
          write(Buffer.from(`retry: ${RETRY}\n\n`));
          hear(reception.welcome({ room, audience: 'phone' }));
        },
        cancel: () => end(),
      },
      { highWaterMark: limits.bufferedBytes, size: (chunk) => chunk.byteLength },
    );
  }

  return {
    open,
    close() {
      for (const end of [...ends]) end();
    },
  };
}

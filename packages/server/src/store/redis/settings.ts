import { StoreError } from '../store.ts';

/** The settings of a Redis that decide what it keeps. */
export interface RedisSettings {
  readonly version: string;
  readonly appendonly?: string | undefined;
  readonly appendfsync?: string | undefined;
  readonly maxmemory?: string | undefined;
  readonly policy?: string | undefined;
}

const OLDEST = 7;

/** @throws StoreError `unreadable` when it is too old */
export function requireVersion({ version }: RedisSettings): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new StoreError('unreadable', `This Redis is ${version}; polls need ${OLDEST} or newer.`);
}

/**
 * Why a Redis with these settings may lose votes that were acknowledged, and how to change that;
 * `undefined` when it may not.
 */
export function weaknessOf(settings: RedisSettings): string | undefined {
  const { appendonly, appendfsync, maxmemory = '0', policy = 'noeviction' } = settings;
  if (appendonly === undefined || appendfsync === undefined) {
    return 'This Redis does not tell its settings (CONFIG GET), so nobody knows what it keeps.';
  }
  const wrong = [
    ...(appendonly === 'yes' ? [] : [`appendonly is ${appendonly}, and must be yes`]),
    ...(appendfsync === 'always' ? [] : [`appendfsync is ${appendfsync}, and must be always`]),
    ...(maxmemory !== '0' && policy.startsWith('allkeys-')
      ? [`maxmemory-policy is ${policy}, and must be noeviction`]
      : []),
  ];
  if (wrong.length === 0) return undefined;
  return (
    `This Redis may lose votes that were acknowledged: ${wrong.join('; ')}. Set it in redis.conf, ` +
    'or while it runs: redis-cli CONFIG SET appendonly yes appendfsync always ' +
    'maxmemory-policy noeviction, then redis-cli CONFIG REWRITE.'
  );
}

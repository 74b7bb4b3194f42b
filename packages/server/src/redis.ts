export { type RedisStoreOptions, redisStore } from './store/redis/redis.ts';

import { Redis } from 'ioredis';

/** On the leg of the tests that has a Redis, an emptied one of this Jest worker's own; else queues are on PostgreSQL. */
export async function testRedisUrl(): Promise<string | undefined> {
  const { REDIS_URL: server, JEST_WORKER_ID: worker } = process.env;
  if (!server) return undefined;
  const url = new URL(server);
  url.pathname = `/${worker}`;
  const redis = new Redis(url.href);
  await redis.flushdb();
  await redis.quit();
  return url.href;
}

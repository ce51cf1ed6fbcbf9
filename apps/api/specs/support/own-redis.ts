import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface OwnRedis {
  url: string;
  /** Takes it away as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis that only this spec uses, on the port given or any: it keeps nothing over its death. */
export async function startOwnRedis(port?: string): Promise<OwnRedis> {
  const program = pathToFileURL(resolve(__dirname, '../../../../tools/test/redis.mjs')).href;
  const { startRedis } = (await import(program)) as { startRedis(port?: string): Promise<OwnRedis | undefined> };
  const redis = await startRedis(port);
  if (!redis) throw new Error('This spec kills a Redis: install redis-server');
  return redis;
}

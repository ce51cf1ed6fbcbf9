import { NestFactory } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { createAdapter } from '@bottega/platform/http';
import { createLog, NestLog } from '@bottega/platform/logs';
import { answerOperators, Health } from '@bottega/platform/operations';
import { readSettings, type Settings } from '@bottega/platform/settings';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../composition/app.module';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Works the queues: any number may run beside `ROLE=api`, on a database that is already up to date. */
export async function work(env: NodeJS.ProcessEnv): Promise<RunningWorker> {
  const settings = { ...readSettings(env), role: 'worker' as const };
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), {
    abortOnError: false,
    logger: new NestLog(createLog(settings.logLevel)),
  });
  const door = env['PORT'] ? await openDoor(app, settings) : undefined;
  return {
    close: async () => {
      app.get(Health).stop();
      await app.close();
      await door?.close();
    },
  };
}

/** It answers nobody but whoever watches over it, and only where it is given a port. */
async function openDoor(app: INestApplicationContext, { port, host, trustProxy }: Settings): Promise<FastifyInstance> {
  const door = createAdapter({ trustProxy }).getInstance() as unknown as FastifyInstance;
  answerOperators(door, app);
  await door.listen({ port, host });
  return door;
}

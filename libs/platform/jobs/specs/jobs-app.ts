import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock } from '@bottega/platform/kernel';
import { PersistenceModule } from '@bottega/platform/persistence';
import { createTestDatabase, FakeClock, testRedisUrl } from '@bottega/platform/testing';
import { jobs } from '../jobs.capability';
import { JobsModule } from '../jobs.module';

export interface JobsApp {
  app: INestApplicationContext;
  clock: FakeClock;
  close(): Promise<void>;
}

/** These handlers with their queues worked, over a database of their own. */
export async function startJobsApp(...handlers: Type[]): Promise<JobsApp> {
  const database = await createTestDatabase();
  const redisUrl = await testRedisUrl();
  const clock = new FakeClock();

  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
  class ClockModule {}

  @Module({
    imports: [
      ClockModule,
      PersistenceModule.forRoot({ url: database.url }, [jobs]),
      JobsModule.worker({ databaseUrl: database.url, redisUrl, firstRetryMs: 10 }),
    ],
    providers: handlers,
  })
  class SpecModule {}

  const app = await NestFactory.createApplicationContext(SpecModule, { logger: false });
  return { app, clock, close: () => app.close().then(database.drop) };
}

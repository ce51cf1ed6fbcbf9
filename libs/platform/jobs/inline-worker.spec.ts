import { Global, type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock } from '@bottega/platform/kernel';
import { PersistenceModule, UnitOfWork } from '@bottega/platform/persistence';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bottega/platform/testing';
import { After, Handles, Recurring } from './decorators';
import { Events } from './events';
import { InlineWorker } from './inline-worker';
import { jobs } from './jobs.capability';
import { JobsModule } from './jobs.module';
import { defineEvent, defineJob } from './kinds';

const doorOpened = defineEvent<{ by: string }>('spec.door-opened');
const printCard = defineJob<{ to: string }>('spec.print-card', 'documents');

@Injectable()
class Porter {
  readonly done: string[] = [];

  constructor(private readonly events: Events) {}

  @After(doorOpened)
  async welcome({ by }: { by: string }): Promise<void> {
    if (by === 'nobody') throw new Error('Nobody came in');
    this.done.push(`welcomed ${by}`);
    await this.events.enqueue(printCard, { to: by });
  }

  @Handles(printCard)
  async print({ to }: { to: string }): Promise<void> {
    this.done.push(`printed for ${to}`);
  }

  @Recurring('spec.lock-up', { every: 60_000 })
  async lockUp(): Promise<void> {
    this.done.push('locked up');
  }
}

describe('working inline', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let porter: Porter;
  let worker: InlineWorker;

  beforeAll(async () => {
    database = await createTestDatabase();
    @Global()
    @Module({ providers: [{ provide: Clock, useValue: new FakeClock() }], exports: [Clock] })
    class ClockModule {}
    @Module({
      imports: [ClockModule, PersistenceModule.forRoot({ url: database.url }, [jobs]), JobsModule.publisher()],
      providers: [Porter],
    })
    class SpecModule {}
    app = await NestFactory.createApplicationContext(SpecModule, { logger: ['error'] });
    porter = app.get(Porter);
    worker = app.get(InlineWorker);
  });

  beforeEach(() => porter.done.splice(0));

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const open = (by: string) => app.get(UnitOfWork).run(() => app.get(Events).publish(doorOpened, { by }));

  test('does what waits and what comes of it, once', async () => {
    await open('Ada');
    await worker.work('events', 'documents');
    await worker.work('events', 'documents');
    expect(porter.done).toEqual(['welcomed Ada', 'printed for Ada']);
  });

  test('leaves other queues alone, until they are dropped', async () => {
    await open('Ada');
    await worker.work('events');
    await worker.drop('documents');
    await worker.work('documents');
    expect(porter.done).toEqual(['welcomed Ada']);
  });

  test('throws what a handler throws', async () => {
    await open('nobody');
    await expect(worker.work('events')).rejects.toThrow('Nobody came in');
  });

  test('runs what recurs by its name, and nothing else', async () => {
    await worker.tick('spec.lock-up');
    expect(porter.done).toEqual(['locked up']);
    await expect(worker.tick('spec.unknown')).rejects.toThrow('spec.unknown');
  });
});

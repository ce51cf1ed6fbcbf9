import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { race, until } from '@bottega/platform/testing';
import { DeadLetters } from './dead-letters';
import { After, Handles, Recurring, Within } from './decorators';
import { DeliveryHandler } from './delivery-handler';
import { Events } from './events';
import { defineEvent, defineJob, QUEUES } from './kinds';
import { Queues } from './queues';
import { type JobsApp, startJobsApp } from './specs/jobs-app';
import { SweepOutbox } from './sweep-outbox';

const lit = defineEvent<{ lamp: string }>('spec.lit');
const polish = defineJob<{ lamp: string }>('spec.polish', 'documents');

/** What the handlers wrote is seen in the database only, as it would be from outside. */
@Injectable()
class Lamps {
  fused = new Set<string>();
  dirty = new Map<string, number>();
  polished: string[] = [];
  rounds = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  light(lamp: string): Promise<void> {
    return this.uow.run(async () => {
      await this.note(lamp, 'lit');
      await this.events.publish(lit, { lamp });
    });
  }

  @Within(lit)
  async checkFuse({ lamp }: { lamp: string }): Promise<void> {
    if (this.fused.has(lamp)) throw new Error(`${lamp} would blow its fuse`);
    await this.note(lamp, 'checked');
  }

  @After(lit)
  async attractMoth({ lamp }: { lamp: string }): Promise<void> {
    await this.note(lamp, 'moth');
  }

  @Handles(polish)
  async polish({ lamp }: { lamp: string }): Promise<void> {
    const left = this.dirty.get(lamp) ?? 0;
    this.dirty.set(lamp, left - 1);
    if (left > 0) throw new Error(`${lamp} is still dirty`);
    this.polished.push(lamp);
  }

  @Recurring('spec.round', { every: 200 })
  async round(): Promise<void> {
    if (++this.rounds === 1) throw new Error('The first round goes wrong');
  }

  private async note(lamp: string, what: string): Promise<void> {
    await this.uow.query('INSERT INTO note VALUES ($1, $2)', [lamp, what]);
  }
}

let jobs: JobsApp;
let lamps: Lamps;
let uow: UnitOfWork;

beforeAll(async () => {
  jobs = await startJobsApp(Lamps);
  lamps = jobs.app.get(Lamps);
  uow = jobs.app.get(UnitOfWork);
  await uow.run(() => uow.query('CREATE TABLE note (lamp text, what text)'));
});
afterAll(() => jobs.close());

const notes = (lamp: string) =>
  uow.run(async () =>
    (await uow.query<{ what: string }>('SELECT what FROM note WHERE lamp = $1', [lamp])).map((row) => row.what),
  );
const waiting = () =>
  uow.run(() =>
    uow.query<{ id: string; topic: string }>('SELECT id, topic FROM platform.outbox WHERE done_at IS NULL'),
  );
const settled = () => until(waiting, (deliveries) => deliveries.length === 0);
const ask = (...them: string[]) =>
  uow.run(() => jobs.app.get(Events).enqueue(polish, ...them.map((lamp) => ({ lamp }))));

test('what happened is heard within the transaction and, once it is committed, after it', async () => {
  await lamps.light('hall');
  await settled();
  expect(await notes('hall')).toEqual(['lit', 'checked', 'moth']);
});

test('a listener within that refuses undoes everything, and nobody hears of it', async () => {
  lamps.fused.add('cellar');
  await expect(lamps.light('cellar')).rejects.toThrow('cellar would blow its fuse');
  await settled();
  expect(await notes('cellar')).toEqual([]);
});

test('a delivery brought ten times at once does its work once', async () => {
  await uow.run(() =>
    uow.query(
      `INSERT INTO platform.outbox (id, topic, handler, queue, payload, occurred_at, dispatched_at)
    VALUES ('0197f0a0-0000-7000-8000-00000000000a', 'spec.lit', 'Lamps.attractMoth', 'events', '{"lamp":"porch"}', $1, $1)`,
      [jobs.clock.now()],
    ),
  );
  const handler = jobs.app.get(DeliveryHandler);
  const { lost } = await race(10, () => handler.handle('0197f0a0-0000-7000-8000-00000000000a'));
  expect([lost, await notes('porch')]).toEqual([[], ['moth']]);
});

test('a job that fails is tried again until it works', async () => {
  lamps.dirty.set('desk', 3);
  await ask('desk', 'shelf');
  await settled();
  expect(lamps.polished.sort()).toEqual(['desk', 'shelf']);
});

test('a job that keeps failing waits for staff with its reason, and is done when they try it again', async () => {
  const letters = jobs.app.get(DeadLetters);
  lamps.dirty.set('attic', 6);
  await ask('attic');
  const [letter] = await until(
    () => letters.list(10),
    (dead) => dead.length > 0,
  );
  expect(letter).toEqual({
    id: expect.any(String),
    topic: 'spec.polish',
    handler: 'Lamps.polish',
    payload: { lamp: 'attic' },
    occurredAt: jobs.clock.now(),
    failedAt: jobs.clock.now(),
    error: 'attic is still dirty',
    replays: 0,
  });
  expect(await letters.list(10, letter)).toEqual([]);

  expect(await letters.replay(letter!.id)).toBe(true);
  await settled();
  expect(lamps.polished).toContain('attic');
  expect([await letters.list(10), await letters.replay(letter!.id)]).toEqual([[], false]);
});

test('what recurs recurs, whatever a run came to', async () => {
  await until(
    async () => lamps.rounds,
    (rounds) => rounds >= 3,
  );
});

test('emptied queues are filled again from the database, and what recurs comes back', async () => {
  const queues = jobs.app.get(Queues);
  await Promise.all(QUEUES.map((name) => queues.get(name).pause()));
  await Promise.all([lamps.light('garden'), ask('gate')]);
  await until(waiting, (deliveries) => deliveries.length === 2);
  await until(
    () => uow.run(() => uow.query('SELECT FROM platform.outbox WHERE dispatched_at IS NULL AND done_at IS NULL')),
    (undispatched) => undispatched.length === 0,
  );
  await Promise.all(QUEUES.map((name) => queues.get(name).obliterate({ force: true })));
  await Promise.all(QUEUES.map((name) => queues.get(name).resume()));
  const rounds = lamps.rounds;

  jobs.clock.advance({ seconds: 11 });
  await settled();
  expect([await notes('garden'), lamps.polished.includes('gate')]).toEqual([['lit', 'checked', 'moth'], true]);
  await until(
    async () => lamps.rounds,
    (now) => now >= rounds + 3,
    20_000,
  );
});

test('the database may cut every connection: work goes on when it is back', async () => {
  await uow
    .run(() => uow.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()'))
    .catch(() => undefined);
  const lightAgain = () =>
    lamps.light('bridge').then(
      () => true,
      () => false,
    );
  await until(lightAgain, (lighted) => lighted);
  await until(waiting, (deliveries) => deliveries.length === 0, 30_000);
  expect(await notes('bridge')).toEqual(['lit', 'checked', 'moth']);
}, 60_000);

test('deliveries done a month ago are swept away', async () => {
  await settled();
  await lamps.light('stairs');
  await settled();
  jobs.clock.advance({ days: 31 });
  await lamps.light('stairs');
  await settled();
  await jobs.app.get(SweepOutbox).run();
  const kept = await uow.run(() => uow.query('SELECT topic, done_at FROM platform.outbox'));
  expect(kept).toEqual([{ topic: 'spec.lit', done_at: jobs.clock.now() }]);
});

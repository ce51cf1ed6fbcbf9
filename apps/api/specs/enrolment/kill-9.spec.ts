import { setTimeout as wait } from 'node:timers/promises';
import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { ChildApp } from '../support/child-app';
import { Aftermath, insists, type Persistence } from '../support/crowd';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import { seeded } from '../support/seeded';
import { startTestApp, type TestApp } from '../support/test-app';

const PEOPLE = 200;
const SEATS = 150;
const RANDOM_KILLS = 20;
const NAMED: FaultPoint[] = [
  'uow.before-commit',
  'uow.after-commit',
  'relay.after-enqueue',
  'handler.before-commit',
  'mail.after-marked-sending',
  'mail.after-accepted',
  'mail.after-marked-sent',
];

let test: TestApp;
let mail: MailServer;
let aftermath: Aftermath;
let people: Caller[];
/** Two processes that do everything, over one database, as a centre that wants to survive one of them runs it. */
let pair: [ChildApp, ChildApp];

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  aftermath = new Aftermath(test.database.url, mail);
  people = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await somebody(test));
  const env = { DATABASE_URL: test.database.url, SECRET_KEY: 'a secret for tests', SMTP_URL: mail.url };
  pair = [await ChildApp.prepare(env), await ChildApp.prepare(env)];
}, 180_000);

afterAll(async () => {
  await Promise.all(pair.map((child) => child.kill()));
  await mail.close();
  await test.close();
});

const inAMonth = (index: number) => addDays(localDate(new Date(), 'Europe/Rome'), 30 + index);

it('killed at one named point after the other, before it has recovered from the last, it loses and doubles nothing', async () => {
  const [child] = pair;
  const crowds = new Map<string, Promise<Persistence>[]>();
  for (const [index, point] of NAMED.entries()) {
    const { editionId } = await anEdition(test, { capacity: 20, days: [inAMonth(index)] });
    const starting = child.start(`${point}:3`);
    crowds.set(
      editionId,
      people.slice(index * 10, index * 10 + 10).map((person) => insists(person, () => child.url, editionId)),
    );
    await starting;
    await until(
      async () => child.running && point,
      (alive) => !alive,
      60_000,
    );
  }
  await child.start();
  const answers = await Promise.all([...crowds.values()].flat());
  await aftermath.quiet();
  await child.kill();
  expect(answers.filter(({ status }) => status !== 201 && status !== 200)).toEqual([]);
  for (const editionId of crowds.keys()) await aftermath.expectNothingLostNorDoubled(editionId, 10);
}, 300_000);

it(`killed at ${RANDOM_KILLS} random instants while ${PEOPLE} people want ${SEATS} places`, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`kill -9 at random instants: SEED=${seed}\n`);
  const random = seeded(seed);
  const { editionId } = await anEdition(test, { capacity: SEATS, days: [inAMonth(60)] });
  const ready = pair.map((child) => child.start());
  await Promise.all(ready);
  const door = () => (pair.find((child) => child.running && random() < 0.5) ?? pair[0]).url;
  const crowd = Promise.all(
    people.map(async (person, index) => {
      await wait(index * 150);
      return insists(person, door, editionId);
    }),
  );
  for (let kill = 0; kill < RANDOM_KILLS; kill++) {
    const turn = kill % 2;
    await ready[turn];
    await wait(50 + random() * 700);
    await pair[turn]!.kill();
    ready[turn] = pair[turn]!.start();
  }
  const answers = await crowd;
  await aftermath.quiet();
  const granted = answers.filter(({ status }) => status !== 409).length;
  expect([granted, answers.length - granted]).toEqual([SEATS, PEOPLE - SEATS]);
  await aftermath.expectNothingLostNorDoubled(editionId, SEATS);
}, 600_000);

import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
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
let child: ChildApp;
let sql: Client;
let people: Caller[];

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  people = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await somebody(test));
  child = await ChildApp.prepare({ DATABASE_URL: test.database.url, SECRET_KEY: 'a secret', SMTP_URL: mail.url });
}, 180_000);

afterAll(async () => {
  await child.kill();
  await mail.close();
  await sql.end();
  await test.close();
});

const inAMonth = (index: number) => addDays(localDate(new Date(), 'Europe/Rome'), 30 + index);

/** Clicks until there is an answer, as somebody whose connection keeps failing would. */
async function insists(person: Caller, editionId: string): Promise<number> {
  const browser = new Browser(child.url, {}, person.heldCookie);
  for (;;) {
    try {
      const { status } = await browser.post('/enrolments', { editionId, payBy: 'desk' });
      if (status < 500) return status;
    } catch {
      await wait(50);
    }
  }
}

/** Everything written has been done, and every message has met its fate. */
async function quiet(editionId: string): Promise<void> {
  await until(
    async () =>
      (
        await sql.query(
          `SELECT (SELECT count(*)::int FROM platform.outbox WHERE done_at IS NULL) AS deliveries,
                  (SELECT count(*)::int FROM notifications.message WHERE kind = 'enrolment.confirmed' AND status IN ('planned', 'sending')) AS messages,
                  (SELECT count(*)::int FROM enrolment.enrolment WHERE edition_id = $1) AS places`,
          [editionId],
        )
      ).rows[0],
    ({ deliveries, messages }) => deliveries + messages === 0,
    240_000,
  );
}

async function expectNothingLostNorDoubled(editionId: string, places: number): Promise<void> {
  const { rows } = await sql.query(
    `SELECT (SELECT occupied FROM enrolment.seat_pool WHERE edition_id = $1) AS seats,
            (SELECT count(*)::int FROM enrolment.enrolment WHERE edition_id = $1) AS enrolments,
            (SELECT count(DISTINCT order_id)::int FROM enrolment.enrolment WHERE edition_id = $1) AS orders,
            (SELECT count(*)::int FROM notifications.message m JOIN enrolment.enrolment e ON e.id::text = m.cause_id
              WHERE e.edition_id = $1 AND m.kind = 'enrolment.confirmed' AND m.resent_from IS NULL) AS messages`,
    [editionId],
  );
  expect(rows[0]).toEqual({ seats: places, enrolments: places, orders: places, messages: places });
  const fates = await sql.query(
    `SELECT m.message_id AS "messageId", array_agg(m.status ORDER BY m.id) AS statuses
       FROM notifications.message m JOIN enrolment.enrolment e ON e.id::text = m.cause_id
      WHERE e.edition_id = $1 AND m.kind = 'enrolment.confirmed' GROUP BY m.message_id`,
    [editionId],
  );
  const arrived = Map.groupBy(mail.received, ({ messageId }) => messageId);
  const wrong = fates.rows.filter(({ messageId, statuses }) => {
    const times = arrived.get(messageId)?.length ?? 0;
    return statuses.includes('uncertain')
      ? times < 1 || times > statuses.length
      : times !== 1 || statuses.join() !== 'sent';
  });
  expect(wrong).toEqual([]);
}

describe.each(NAMED.map((point, index) => [point, index] as const))('killed at %s', (point, index) => {
  it('nothing is lost and nothing is done twice', async () => {
    const { editionId } = await anEdition(test, { capacity: 20, days: [inAMonth(index)] });
    await child.start(`${point}:3`);
    const crowd = people.slice(0, 10).map((person) => insists(person, editionId));
    await until(
      async () => child.running,
      (running) => !running,
      60_000,
    );
    await child.start();
    const answers = await Promise.all(crowd);
    await quiet(editionId);
    await child.kill();
    expect(answers.every((status) => status === 201 || status === 200)).toBe(true);
    await expectNothingLostNorDoubled(editionId, 10);
  }, 300_000);
});

it(`killed at ${RANDOM_KILLS} random instants while ${PEOPLE} people want ${SEATS} places`, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`kill -9 at random instants: SEED=${seed}\n`);
  const random = seeded(seed);
  const { editionId } = await anEdition(test, { capacity: SEATS, days: [inAMonth(60)] });
  await child.start();
  let done = false;
  const crowd = Promise.all(
    people.map(async (person, index) => {
      await wait(index * 150);
      return insists(person, editionId);
    }),
  ).finally(() => (done = true));
  for (let kill = 0; kill < RANDOM_KILLS; kill++) {
    await wait(50 + random() * 700);
    await child.kill();
    await child.start();
  }
  const answers = await crowd;
  expect(done).toBe(true);
  await quiet(editionId);
  const granted = answers.filter((status) => status !== 409).length;
  expect([granted, answers.length - granted]).toEqual([SEATS, PEOPLE - SEATS]);
  await expectNothingLostNorDoubled(editionId, SEATS);
}, 900_000);

/** Mulberry32: the same instants for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PEOPLE = 60;

let test: TestApp;
let mail: MailServer;
let sql: Client;
let api: ChildApp;
let worker: ChildApp;
let people: Caller[];

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  people = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await somebody(test));
  const env = { DATABASE_URL: test.database.url, SECRET_KEY: 'a secret for tests', SMTP_URL: mail.url };
  api = await ChildApp.prepare({ ...env, ROLE: 'api', SHUTDOWN_DELAY: '1' });
  worker = await ChildApp.prepare(env, 'worker');
}, 180_000);

afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await sql.end();
  await mail.close();
  await test.close();
});

/** Nobody listens any more; a connection that waited to be taken up when that came to be is reset. */
function refusal(error: unknown): string {
  const { code = 'unknown' } = (error as { cause: { code?: string } }).cause;
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' ? 'refused' : code;
}

it('requests are answered to the last, and who comes after finds nobody', async () => {
  const { editionId } = await anEdition(test, { capacity: PEOPLE, days: ['2027-01-14'] });
  await api.start();
  const told: string[] = [];
  const crowd = people.map(async (person, index) => {
    const browser = new Browser(api.url, {}, person.heldCookie);
    await wait(index * 40);
    try {
      return (await browser.post('/enrolments', { editionId, payBy: 'free' })).status;
    } catch (error) {
      return refusal(error);
    }
  });
  const watch = (async () => {
    for (;;) {
      try {
        told.push(String((await fetch(`${api.url}/health/ready`)).status));
      } catch (error) {
        return told.push(refusal(error));
      }
      await wait(20);
    }
  })();
  await wait((PEOPLE * 40) / 4);
  const code = await api.stop();
  const outcomes = await Promise.all(crowd);
  await watch;

  const { rows } = await sql.query('SELECT count(*)::int AS places FROM enrolment.enrolment WHERE edition_id = $1', [
    editionId,
  ]);
  const served = outcomes.filter((outcome) => outcome === 201).length;
  expect([code, new Set(outcomes), rows[0].places]).toEqual([0, new Set([201, 'refused']), served]);
  expect(told.filter((each, index) => each !== told[index - 1])).toEqual(['200', '503', 'refused']);
}, 60_000);

it('jobs under way are finished, and none is begun', async () => {
  await worker.start();
  await until(
    async () => (await sql.query('SELECT FROM platform.outbox WHERE done_at IS NULL')).rowCount,
    (waiting) => waiting === 0,
    60_000,
  );
  const before = mail.received.length;
  let deliver = () => {};
  mail.reception = { wait: new Promise<void>((done) => (deliver = done)) };
  const { editionId } = await anEdition(test, { capacity: PEOPLE, days: ['2027-01-21'] });
  for (const person of people.slice(0, 12)) await person.post('/enrolments', { editionId, payBy: 'free' });
  const statuses = async () =>
    (
      await sql.query<{ status: string; messages: number }>(
        `SELECT m.status, count(*)::int AS messages FROM notifications.message m
           JOIN enrolment.enrolment e ON e.id::text = m.cause_id
          WHERE e.edition_id = $1 AND m.kind = 'enrolment.confirmed' GROUP BY m.status ORDER BY m.status`,
        [editionId],
      )
    ).rows;
  const sending = (rows: { status: string; messages: number }[]) =>
    rows.find(({ status }) => status === 'sending')?.messages ?? 0;
  await until(statuses, (rows) => sending(rows) === 4, 30_000);
  const stopped = worker.stop();
  await wait(300);
  expect(sending(await statuses())).toBe(4);
  deliver();
  expect(await stopped).toBe(0);
  expect([await statuses(), mail.received.length - before]).toEqual([
    [
      { status: 'planned', messages: 8 },
      { status: 'sent', messages: 4 },
    ],
    4,
  ]);
}, 120_000);

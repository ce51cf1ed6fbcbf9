import { Client } from 'pg';
import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

let test: TestApp;
let mail: MailServer;
let child: ChildApp;
let sql: Client;

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  child = await ChildApp.prepare({ DATABASE_URL: test.database.url, SECRET_KEY: 'a secret', SMTP_URL: mail.url });
}, 180_000);

afterAll(async () => {
  await child.kill();
  await mail.close();
  await sql.end();
  await test.close();
});

/** Somebody has a place in a course of the day after tomorrow and is due to be reminded now. */
async function aDueReminder(): Promise<{ email: string; fates: () => Promise<string[]> }> {
  const day = addDays(localDate(new Date(), 'Europe/Rome'), 2);
  const { editionId } = await anEdition(test, { days: [day] });
  const email = `${editionId}@example.org`;
  const learner = await somebody(test, { email });
  expect((await learner.post('/enrolments', { editionId, payBy: 'free' })).status).toBe(201);
  await workThrough(test);
  const whose = `kind = 'session.reminder-24h' AND person_id = $1`;
  await sql.query(`UPDATE notifications.message SET next_try_at = now() WHERE ${whose}`, [learner.personId]);
  const fates = async () =>
    (
      await sql.query(`SELECT status FROM notifications.message WHERE ${whose} ORDER BY id`, [learner.personId])
    ).rows.map(({ status }) => status);
  return { email, fates };
}

describe.each<[FaultPoint, string, number]>([
  ['mail.after-marked-sending', 'uncertain', 0],
  ['mail.after-accepted', 'uncertain', 1],
  ['mail.after-marked-sent', 'sent', 1],
])('killed at %s', (point, fate, mails) => {
  it(`a reminder is ${fate} and never sent twice`, async () => {
    const { email, fates } = await aDueReminder();
    await child.start(point);
    await until(
      async () => child.running,
      (running) => !running,
      60_000,
    );
    await child.start();
    await until(fates, ([status]) => status === fate, 30_000);
    await until(
      async () => (await sql.query('SELECT FROM platform.outbox WHERE done_at IS NULL')).rows,
      (waiting) => waiting.length === 0,
      60_000,
    );
    await child.kill();
    expect(await fates()).toEqual([fate]);
    expect(mail.received.filter(({ to }) => to === email)).toHaveLength(mails);
  }, 180_000);
});

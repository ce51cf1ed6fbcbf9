import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { aTaughtEdition } from '../support/a-taught-edition';
import { ChildApp } from '../support/child-app';
import { Aftermath, type Told } from '../support/crowd';
import { type MailServer, startMailServer } from '../support/mail-server';
import { startTestApp, type TestApp } from '../support/test-app';
import { PRESENT } from './a-finished-edition';

const LEARNERS = 12;
/** Each after some certificates: the number of the one being issued must not be lost with it. */
const DEATHS: `${FaultPoint}:${number}`[] = [
  'certificate.before-commit:1',
  'certificate.before-commit:3',
  'uow.before-commit:4',
  'uow.after-commit:5',
  'handler.before-commit:1',
  'mail.after-accepted:2',
];

let test: TestApp;
let mail: MailServer;
let worker: ChildApp;
let aftermath: Aftermath;

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  aftermath = new Aftermath(test.database.url, mail);
  const env = { DATABASE_URL: test.database.url, SECRET_KEY: 'a secret for tests', SMTP_URL: mail.url };
  worker = await ChildApp.prepare(env, 'worker');
}, 180_000);

afterAll(async () => {
  await worker.kill();
  await mail.close();
  await test.close();
});

/** A course that ended yesterday with everybody there, its register just closed. */
async function aClosedRegister(): Promise<string> {
  const now = new Date();
  const yesterday = addDays(localDate(now, 'Europe/Rome'), -1);
  test.clock.set(new Date(now.getTime() - 7 * 86_400_000).toISOString());
  const { instructor, learners, editionId, sessionIds } = await aTaughtEdition(test, LEARNERS, {
    capacity: LEARNERS,
    days: [yesterday],
  });
  test.clock.set(now.toISOString());
  const register = `/sessions/${sessionIds[0]}/attendance`;
  await instructor.put(register, { entries: learners.map(({ enrolmentId }) => ({ enrolmentId, ...PRESENT })) });
  expect((await instructor.post(`${register}/close`)).status).toBeLessThan(300);
  return editionId;
}

it('killed while it issues, each certificate is issued once, numbered without a gap and told once', async () => {
  const editionId = await aClosedRegister();
  for (const death of DEATHS) {
    await worker.start(death);
    await until(
      async () => worker.running && death,
      (alive) => !alive,
      60_000,
    );
  }
  await worker.start();
  await aftermath.quiet();
  await worker.kill();

  const issued = await aftermath.query<{ number: number; learner: string }>(
    'SELECT sequence AS number, enrolment_id AS learner FROM certificates.certificate WHERE edition_id = $1 ORDER BY 1',
    [editionId],
  );
  expect(issued.map(({ number }) => number)).toEqual(Array.from({ length: LEARNERS }, (_, index) => index + 1));
  expect(new Set(issued.map(({ learner }) => learner)).size).toBe(LEARNERS);

  const told = await aftermath.query<Told>(
    `SELECT m.message_id AS "messageId", array_agg(m.status ORDER BY m.id) AS statuses
       FROM notifications.message m JOIN certificates.certificate c ON c.id::text = m.cause_id GROUP BY m.message_id`,
  );
  expect(told).toHaveLength(LEARNERS);
  expect(aftermath.badlyTold(told)).toEqual([]);
}, 300_000);

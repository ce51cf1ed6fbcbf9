import { Client } from 'pg';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { startTestApp, type TestApp } from '../support/test-app';

const GESUALDA = {
  email: 'gesualda.quintavalle@example.org',
  password: 'tre parole segretissime',
  givenName: 'Gesualda',
  familyName: 'Quintavalle',
  affiliation: 'resident',
  birthDate: '1961-08-29',
  acceptTerms: true,
  locale: 'it',
};
const IBAN = 'IT60X0542811101000000123456';

let test: TestApp;
let mail: MailServer;
let sql: Client;
let api: ChildApp;
let worker: ChildApp;

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  const env = {
    DATABASE_URL: test.database.url,
    SECRET_KEY: 'a secret for tests',
    SMTP_URL: mail.url,
    LOG_LEVEL: 'debug',
    RATE_LIMITS: 'off',
  };
  api = await ChildApp.prepare({ ...env, ROLE: 'api' });
  worker = await ChildApp.prepare(env, 'worker');
  await Promise.all([api.start(), worker.start()]);
}, 180_000);

afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await sql.end();
  await mail.close();
  await test.close();
});

const linesOf = ({ said }: ChildApp) =>
  said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

/** All that may go wrong, and right, to somebody with a name, an address, secrets and an account. */
async function aJourney(): Promise<{ secrets: string[]; unexpected: string }> {
  const { editionId } = await anEdition(test, { days: ['2027-01-14'] });
  const browser = new Browser(api.url);
  await browser.post('/auth/sign-up', GESUALDA);
  await until(
    async () => mail.received,
    ({ length }) => length > 0,
    30_000,
  );
  const [link = '', token = ''] = /https?:\/\/\S+[?/#=]([\w.-]{20,})/.exec(mail.received[0]!.mail.text ?? '') ?? [];
  await fetch(link.replace(/^https?:\/\/[^/]+/, api.url));
  await browser.post('/auth/confirm', { token });
  await browser.post('/auth/sign-in', { email: GESUALDA.email, password: `${GESUALDA.password}!` });
  await browser.get(`/courses?q=${encodeURIComponent(`Gesualda Quintavalle ${IBAN}`)}`);
  await browser.get(`/me/enrolments?cursor=${Buffer.from(JSON.stringify(['Quintavalle'])).toString('base64url')}`);
  await browser.send('POST', '/auth/sign-in', `{"email": "${GESUALDA.email}", "iban": "${IBAN}"`);

  mail.reception = { no: 550, at: 'recipient' };
  await browser.post('/enrolments', { editionId, payBy: 'free' });
  await until(
    async () => worker.said,
    (said) => said.includes('was not sent'),
    30_000,
  );

  await sql.query(
    `ALTER TABLE identity.person ADD CONSTRAINT no_quintavalle CHECK (family_name <> 'Quintavalle') NOT VALID`,
  );
  const { body } = await new Browser(api.url).post('/auth/sign-up', {
    ...GESUALDA,
    email: 'second.quintavalle@example.org',
  });
  expect([body.status, body.code]).toEqual([500, 'http.unexpected']);
  return { secrets: [token, browser.heldCookie.split('=')[1]!], unexpected: body.traceId };
}

it('tell what happened by ids and codes: no name, address, secret or account is in them', async () => {
  const { secrets, unexpected } = await aJourney();
  expect(await Promise.all([api.stop(), worker.stop()])).toEqual([0, 0]);
  const [ofApi, ofWorker] = [linesOf(api), linesOf(worker)];

  expect(ofApi.filter(({ message }) => message === 'Answered').length).toBeGreaterThanOrEqual(8);
  expect(ofApi.find(({ traceId, level }) => traceId === unexpected && level === 'error')).toEqual({
    level: 'error',
    time: expect.any(String),
    traceId: unexpected,
    by: 'Problem',
    code: 'http.unexpected',
    message: 'A request failed',
    error: expect.objectContaining({ type: 'QueryFailedError', code: '23514', constraint: 'no_quintavalle' }),
  });
  expect(ofWorker.find(({ message }) => message.includes('was not sent'))).toMatchObject({
    delivery: expect.any(String),
  });

  const written = `${api.said}${worker.said}`.replaceAll('no_quintavalle', '');
  expect(secrets.every((secret) => secret.length > 20)).toBe(true);
  const personal = ['gesualda', 'quintavalle', 'segretissime', '1961-08-29', IBAN, ...secrets];
  expect(personal.filter((word) => written.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
}, 180_000);

import { FakeClock } from '@bottega/platform/testing';
import { Client } from 'pg';
import { aFinishedEdition, PRESENT } from './certificates/a-finished-edition';
import { anEdition } from './support/an-edition';
import { type Caller, somebody } from './support/people';
import type { Json } from './support/browser';
import { startTestApp, type TestApp } from './support/test-app';

const PRICES = { coworker: 5_000, resident: 5_000, external: 5_000 };
const PASSWORD = 'una password lunga';

let test: TestApp;
let sql: Client;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock() });
  staff = await somebody(test, {}, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

const leaver = (facts: object = {}) =>
  somebody(test, { givenName: 'Ginevra', familyName: 'Malaspina', password: PASSWORD, ...facts });
const close = (who: Caller, currentPassword = PASSWORD) => who.post('/me/close', { currentPassword });

async function enrolled(learner: Caller): Promise<{ enrolmentId: string; orderId: string }> {
  const { editionId } = await anEdition(test, { prices: PRICES, title: 'Arduino da zero', days: ['2027-02-04'] });
  const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  return { enrolmentId: body.id, orderId: body.order.id };
}

describe('my data', () => {
  it('are told by every capability that holds some', async () => {
    const learner = await leaver();
    const { orderId } = await enrolled(learner);
    await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 5_000 });
    await learner.post('/me/tokens', { name: 'Foglio' });
    const { status, headers, body } = await learner.get('/me/data');
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="bottega-i-miei-dati.json"',
    ]);
    expect(body.parts.map(({ part, title }: Json) => [part, title])).toEqual([
      ['account', 'Il tuo account'],
      ['attendance', 'Presenze'],
      ['certificates', 'Attestati'],
      ['concessions', 'Agevolazioni'],
      ['enrolments', 'Iscrizioni e liste d’attesa'],
      ['fiscal-party', 'Dati per i documenti fiscali'],
      ['interests', 'Corsi che ti interessano'],
      ['memberships', 'Tessere e formazioni'],
      ['messages', 'Messaggi'],
      ['orders', 'Ordini e ricevute'],
      ['teaching', 'Lezioni che tieni'],
      ['wishes', 'Cosa vorresti imparare'],
    ]);
    const entriesOf = (name: string) => body.parts.find(({ part }: Json) => part === name).entries;
    expect(entriesOf('account')).toMatchObject([
      { givenName: 'Ginevra', birthDate: '1990-05-04', tokens: [{ name: 'Foglio' }], roles: [] },
    ]);
    expect(entriesOf('enrolments')).toMatchObject([{ course: 'Arduino da zero', status: 'enrolled' }]);
    expect(entriesOf('orders')).toMatchObject([
      {
        total: 5_000,
        lines: ['Arduino da zero'],
        payments: [{ amount: 5_000, receipt: expect.stringMatching(/^R /) }],
      },
    ]);
    expect(entriesOf('messages').map(({ kind }: Json) => kind)).toContain('enrolment.confirmed');
    expect(JSON.stringify(body)).not.toMatch(/argon2|token_hash|bottega_/);
  });
});

describe('an account', () => {
  it('is closed for good: nobody comes in, nothing says who it was, the address is free again', async () => {
    const learner = await leaver({ familyName: 'Settimeri', email: 'ginevra@example.org' });
    const { secret } = (await learner.post('/me/tokens', { name: 'Foglio' })).body;
    const { url } = (await learner.post('/me/calendar-feed')).body;
    expect((await learner.get('/me/closing')).body).toEqual({ obstacles: [], stays: [] });
    expect((await close(learner)).status).toBe(204);
    expect([learner.heldCookie, (await learner.get('/me')).status]).toEqual(['', 401]);
    const authorization = `Bearer ${secret}`;
    expect((await fetch(`${test.url}/api/v1/me`, { headers: { authorization } })).status).toBe(401);
    expect((await fetch(test.url + new URL(url).pathname)).status).toBe(404);
    const { rows } = await sql.query('SELECT p::text AS row FROM identity.person p WHERE id = $1', [learner.personId]);
    expect(rows[0].row).not.toMatch(/ginevra|settimeri|1990/i);
    expect((await sql.query('SELECT FROM identity.kept_name WHERE person_id = $1', [learner.personId])).rowCount).toBe(
      0,
    );
    expect((await staff.get('/people?q=Settimeri')).body.items).toEqual([]);
    await leaver({ email: 'ginevra@example.org' });
  });

  it('is not closed while places to come are held: it says which, and changes nothing', async () => {
    const learner = await leaver();
    const { enrolmentId } = await enrolled(learner);
    const obstacle = { part: 'enrolments', title: 'Arduino da zero', subjectId: enrolmentId };
    const preview = (await learner.get('/me/closing')).body;
    expect(preview).toEqual({ obstacles: [{ ...obstacle, at: '2027-02-04T17:30:00.000Z' }], stays: [] });
    const refused = await close(learner);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'identity.account-not-closable',
      { obstacles: [obstacle] },
    ]);
    expect((await learner.get('/me')).body.person.givenName).toBe('Ginevra');
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    expect((await close(learner)).status).toBe(204);
  });

  it('leaves receipts, registers and certificates, and the name only for those', async () => {
    const { learners } = await aFinishedEdition(test, [PRESENT]);
    const learner = learners[0]!;
    const [{ code }] = (await learner.get('/me/certificates')).body.items;
    const before = await (await fetch(`${test.url}/api/v1/certificates/${code}`)).json();
    const { enrolmentId, orderId } = await enrolled(learner);
    await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 5_000 });
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    const { stays } = (await learner.get('/me/closing')).body;
    expect(stays.map(({ part }: Json) => part)).toEqual(['attendance', 'certificates', 'orders']);
    expect(stays[2].why).toContain('art. 2220 c.c.');
    await sql.query(`UPDATE identity.session SET opened_by = 'link' WHERE person_id = $1`, [learner.personId]);
    await sql.query('UPDATE identity.session SET opened_at = $2 WHERE person_id = $1', [
      learner.personId,
      test.clock.now(),
    ]);
    expect((await learner.post('/me/close', {})).status).toBe(204);
    const kept = await sql.query('SELECT kept_for FROM identity.kept_name WHERE person_id = $1', [learner.personId]);
    expect(kept.rows).toEqual([{ kept_for: ['attendance', 'certificates', 'orders'] }]);
    expect((await staff.get(`/orders/${orderId}`)).body).toMatchObject({ paid: { amount: 5_000 } });
    expect(await (await fetch(`${test.url}/api/v1/certificates/${code}`)).json()).toEqual(before);
  });

  it('of the last administrator stays open', async () => {
    const admin = await leaver({ roles: [{ role: 'admin', centreId: null }] });
    expect((await close(admin)).body.params.obstacles).toMatchObject([{ part: 'account', title: 'admin' }]);
    await somebody(test, {}, 'admin');
    expect((await close(admin)).status).toBe(204);
  });

  it.each(['', 'non questa'])('is not closed with the password “%s”', async (password) => {
    const learner = await leaver();
    const { status, body } = await learner.post('/me/close', password ? { currentPassword: password } : {});
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/currentPassword' }]]);
    expect((await learner.get('/me')).status).toBe(200);
  });
});

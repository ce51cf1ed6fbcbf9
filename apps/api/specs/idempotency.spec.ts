import { InlineWorker } from '@bottega/platform/jobs';
import { race } from '@bottega/platform/testing';
import { Client } from 'pg';
import { anEdition } from './support/an-edition';
import { type Caller, somebody } from './support/people';
import { startTestApp, type TestApp } from './support/test-app';

const PRICES = { coworker: 12_000, resident: 12_000, external: 12_000 };

let test: TestApp;
let staff: Caller;
let sql: Client;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

async function anOrder(): Promise<string> {
  const { editionId } = await anEdition(test, { prices: PRICES });
  const learner = await somebody(test);
  return (await learner.post('/enrolments', { editionId, payBy: 'desk' })).body.order.id;
}

/** One euro at the desk. */
const pay = (orderId: string, key?: string, amount = 100, by = staff) =>
  by.post(`/orders/${orderId}/payments`, { method: 'desk', amount }, key ? { 'idempotency-key': key } : {});

const paid = async (orderId: string): Promise<number> => (await staff.get(`/orders/${orderId}`)).body.paid.amount;

describe('a request with an Idempotency-Key', () => {
  it('repeated gets the first answer, byte for byte, and changes nothing more', async () => {
    const orderId = await anOrder();
    const first = await pay(orderId, '"one"');
    await pay(orderId, '"two"');
    const again = await pay(orderId, 'one');
    expect([again.status, JSON.stringify(again.body)]).toEqual([201, JSON.stringify(first.body)]);
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await paid(orderId)).toBe(200);
  });

  it('also gets the status it had', async () => {
    const { editionId } = await anEdition(test);
    const learner = await somebody(test);
    const enrol = (key: string) =>
      learner.post('/enrolments', { editionId, payBy: 'free' }, { 'idempotency-key': key });
    const statuses = [await enrol('a'), await enrol('b'), await enrol('a')].map(({ status }) => status);
    expect(statuses).toEqual([201, 200, 201]);
  });

  it.each([20])('sent %i times at once is carried out once, and all get its answer', async (times) => {
    const orderId = await anOrder();
    const { won } = await race(times, () => pay(orderId, 'race'));
    expect(new Set(won.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect([won.length, won[0]!.status, await paid(orderId)]).toEqual([times, 201, 100]);
  });

  it('is what keeps them one: without it they are as many as were sent', async () => {
    const orderId = await anOrder();
    const { won } = await race(20, () => pay(orderId));
    expect([won.length, await paid(orderId)]).toEqual([20, 2_000]);
  });

  it.each([
    ['another sum', (order: string) => pay(order, 'reused', 200)],
    ['another order', async () => pay(await anOrder(), 'reused')],
  ])('is refused when the key has stood for %s', async (_, other) => {
    const orderId = await anOrder();
    await pay(orderId, 'reused');
    const { status, body } = await other(orderId);
    expect([status, body.code]).toEqual([422, 'http.idempotency-key-reused']);
    expect(await paid(orderId)).toBe(100);
    await sql.query('DELETE FROM platform.idempotent_answer');
  });

  it('is another for somebody else and for another route', async () => {
    const orderId = await anOrder();
    const colleague = await somebody(test, {}, 'staff');
    await pay(orderId, 'shared');
    expect((await pay(orderId, 'shared', 100, colleague)).headers.get('idempotency-replayed')).toBeNull();
    const { editionId } = await anEdition(test);
    const enrolled = await staff.post('/enrolments', { editionId, payBy: 'free' }, { 'idempotency-key': 'shared' });
    expect([enrolled.status, await paid(orderId)]).toEqual([201, 200]);
  });

  it('that was refused may be tried again', async () => {
    const { editionId } = await anEdition(test, { status: 'draft' });
    const learner = await somebody(test);
    const enrol = () => learner.post('/enrolments', { editionId, payBy: 'free' }, { 'idempotency-key': 'patience' });
    expect((await enrol()).status).toBe(404);
    await sql.query(`UPDATE scheduling.edition SET status = 'open' WHERE id = $1`, [editionId]);
    expect((await enrol()).status).toBe(201);
  });

  it('whose transaction does not commit has neither effect nor answer', async () => {
    const orderId = await anOrder();
    await sql.query(`
      CREATE FUNCTION platform.lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'lost'; END $$;
      CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON billing.payment DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION platform.lose()`);
    expect((await pay(orderId, 'lost')).status).toBe(500);
    await sql.query('DROP FUNCTION platform.lose CASCADE');
    expect(await paid(orderId)).toBe(0);
    const again = await pay(orderId, 'lost');
    expect([again.status, again.headers.get('idempotency-replayed'), await paid(orderId)]).toEqual([201, null, 100]);
  });

  it('that lost the race for one’s own place still finds that place', async () => {
    const { editionId } = await anEdition(test, { capacity: 1 });
    const learner = await somebody(test);
    const { won } = await race(10, (index) =>
      learner.post(
        '/enrolments',
        { editionId, payBy: 'free' },
        { 'idempotency-key': `click ${index}`.replace(' ', '-') },
      ),
    );
    expect(won.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(won.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is known for 24 hours, then forgotten for good', async () => {
    const orderId = await anOrder();
    await pay(orderId, 'yesterday');
    test.clock.advance({ hours: 23, minutes: 59 });
    expect((await pay(orderId, 'yesterday')).headers.get('idempotency-replayed')).toBe('true');
    test.clock.advance({ minutes: 1 });
    expect((await pay(orderId, 'yesterday')).headers.get('idempotency-replayed')).toBeNull();
    expect(await paid(orderId)).toBe(200);
    test.clock.advance({ hours: 24 });
    await test.app.get(InlineWorker).tick('http.forget-old-answers');
    expect((await sql.query('SELECT FROM platform.idempotent_answer')).rowCount).toBe(0);
  });

  it.each(['', 'two words', 'x'.repeat(256)])('written as “%s” is malformed', async (key) => {
    const { status, body } = await pay(await anOrder(), key || '""');
    expect([status, body.code]).toEqual([400, 'http.idempotency-key-malformed']);
  });
});

import { Client } from 'pg';
import { race } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

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

/** Paid in full, then given back in time for everything to be owed back. */
async function anOrderToGiveBack() {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-04'] });
  const learner = await somebody(test);
  const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  const orderId = body.order.id as string;
  await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 12_000 });
  await learner.post(`/enrolments/${body.id}/withdraw`);
  return { learner, orderId };
}

const refund = (orderId: string, amount: number, who = staff) =>
  who.post(`/orders/${orderId}/refunds`, { method: 'desk', amount });

const refundsOf = async (orderId: string) =>
  (
    await sql.query('SELECT count(*)::int AS count, sum(amount)::int AS sum FROM billing.refund WHERE order_id = $1', [
      orderId,
    ])
  ).rows[0];

/** As somebody would write it past the program. */
const refundByHand = (orderId: string, creditId: string) =>
  sql.query(
    `INSERT INTO billing.refund (id, order_id, credit_id, method, amount, reason, given_at, recorded_by)
     VALUES (gen_random_uuid(), $1, $2, 'desk', 12000, '', now(), $3)`,
    [orderId, creditId, staff.personId],
  );

async function creditByHand(orderId: string): Promise<string> {
  const { rows } = await sql.query(
    `INSERT INTO billing.credit (id, order_id, line_id, reason, cause_id, forgone, amount, arose_at)
     SELECT gen_random_uuid(), order_id, id, 'again', id, 0, 12000, now() FROM billing.order_line WHERE order_id = $1
     RETURNING id`,
    [orderId],
  );
  return rows[0].id;
}

describe('money given back at the desk', () => {
  it('is recorded with its own receipt, and leaves nothing owed', async () => {
    const { learner, orderId } = await anOrderToGiveBack();
    expect((await staff.get('/orders?owing=true')).body.items.map(({ id }: { id: string }) => id)).toContain(orderId);
    const given = await refund(orderId, 12_000);
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ status: 'cancelled', paid: eur(12_000), toGiveBack: eur(0) });
    expect(given.body.refunds).toEqual([
      {
        amount: eur(12_000),
        givenAt: '2027-01-11T09:00:00.000Z',
        receipt: expect.stringMatching(/^RR \d+\/2027$/),
        documentId: expect.any(String),
      },
    ]);
    expect((await learner.get(`/orders/${orderId}`)).body.refunds).toEqual(given.body.refunds);
    expect((await staff.get('/orders?owing=true')).body.items.map(({ id }: { id: string }) => id)).not.toContain(
      orderId,
    );
    const { rows } = await sql.query(
      `SELECT actor_id, action, after, reason FROM platform.audit_entry WHERE subject_id = $1 AND action LIKE '%refund'`,
      [orderId],
    );
    expect(rows).toEqual([
      { actor_id: staff.personId, action: 'billing.record-refund', after: { amount: 12_000 }, reason: 'withdrawn' },
    ]);
  });

  it('recorded again is the same refund', async () => {
    const { orderId } = await anOrderToGiveBack();
    const first = await refund(orderId, 12_000);
    const again = await refund(orderId, 12_000);
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  it.each([
    ['less than is owed', 11_999, 'billing.refund-differs'],
    ['more than is owed', 12_001, 'billing.refund-differs'],
    ['nothing', 0, 'http.invalid-body'],
  ])('of %s is refused', async (_, amount, code) => {
    const { orderId } = await anOrderToGiveBack();
    expect((await refund(orderId, amount)).body.code).toBe(code);
    expect(await refundsOf(orderId)).toEqual({ count: 0, sum: null });
  });

  it('is refused while the place stands', async () => {
    const { editionId } = await anEdition(test, { prices: PRICES });
    const { body } = await (await somebody(test)).post('/enrolments', { editionId, payBy: 'desk' });
    await staff.post(`/orders/${body.order.id}/payments`, { method: 'desk', amount: 12_000 });
    expect((await refund(body.order.id, 12_000)).body.code).toBe('billing.nothing-to-give-back');
  });

  it('is recorded by staff only', async () => {
    const { learner, orderId } = await anOrderToGiveBack();
    const refusal = await refund(orderId, 12_000, learner);
    expect([refusal.status, refusal.body.code]).toEqual([403, 'http.not-allowed']);
  });

  it('recorded twenty times at once goes back once', async () => {
    const { orderId } = await anOrderToGiveBack();
    const { won } = await race(20, () => refund(orderId, 12_000));
    expect(won.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(await refundsOf(orderId)).toEqual({ count: 1, sum: 12_000 });
  });

  it('is never twice for one reason nor more than came in, by hand either', async () => {
    const { orderId } = await anOrderToGiveBack();
    const [{ id }] = (await refund(orderId, 12_000)).body.credits;
    await expect(refundByHand(orderId, id)).rejects.toMatchObject({ constraint: 'refund_once_per_reason' });
    await expect(refundByHand(orderId, await creditByHand(orderId))).rejects.toMatchObject({
      constraint: 'orders_give_back_what_came_in',
    });
  });

  it('goes back twice without the guard: the control of this test', async () => {
    const { orderId } = await anOrderToGiveBack();
    await refund(orderId, 12_000);
    await sql.query('ALTER TABLE billing.orders DROP CONSTRAINT orders_give_back_what_came_in');
    await refundByHand(orderId, await creditByHand(orderId));
    expect(await refundsOf(orderId)).toEqual({ count: 2, sum: 24_000 });
  });
});

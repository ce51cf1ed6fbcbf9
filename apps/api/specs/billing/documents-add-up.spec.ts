import fc from 'fast-check';
import { billing } from '@bottega/billing/server';
import { Database } from '@bottega/platform/persistence';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { aPaidPlace } from './a-paid-place';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());

const cents = fc.integer({ min: 1, max: 20_000 });
const history = fc.record({
  price: fc.integer({ min: 2, max: 40_000 }),
  /** What is given at the desk in turn; more than is due is refused. */
  parts: fc.array(cents, { maxLength: 4 }),
  /** When the place is given back, by which all, half or nothing of what came in is owed. */
  givenBack: fc.option(fc.constantFrom('2027-01-12T10:00:00Z', '2027-02-03T10:00:00Z', '2027-02-04T10:00:00Z')),
  refunded: fc.boolean(),
  late: fc.option(cents),
});

interface Saying {
  paid: number;
  refunded: number;
  said: number;
  lines: number;
}

/** What an order says moved, and what its documents and their lines say. */
const sayings = (orderId: string | null) =>
  test.app.get(Database).query<Saying>(
    `SELECT o.paid, o.refunded, coalesce(sum(sign * d.total), 0)::int AS said, coalesce(sum(sign * l.sum), 0)::int AS lines
       FROM billing.orders o LEFT JOIN billing.document d ON d.order_id = o.id
       CROSS JOIN LATERAL (SELECT CASE d.kind WHEN 'credit-note' THEN -1 ELSE 1 END AS sign) s
       CROSS JOIN LATERAL (SELECT sum((line ->> 'amount')::int) AS sum FROM jsonb_array_elements(d.facts -> 'lines') line) l
      WHERE $1::uuid IS NULL OR o.id = $1 GROUP BY o.id`,
    [orderId],
  );

it('whatever was paid and given back, documents say it to the cent, for each order and in all', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ price, parts, givenBack, refunded, late }) => {
      test.clock.set('2027-01-11T09:00:00Z');
      const { learner, orderId, enrolmentId } = await aPaidPlace(test, staff, 1, undefined, price);
      const pay = (method: string, amount: number) => staff.post(`/orders/${orderId}/payments`, { method, amount });
      for (const amount of parts) await pay('desk', amount);
      if (givenBack) {
        test.clock.set(givenBack);
        await learner.post(`/enrolments/${enrolmentId}/withdraw`);
        if (late) await pay('transfer', late);
      }
      const { amount: owed } = (await staff.get(`/orders/${orderId}`)).body.toGiveBack;
      if (refunded && owed > 0) await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: owed });
      const [{ paid, refunded: back, said, lines }] = (await sayings(orderId)) as [Saying];
      expect([said, lines]).toEqual([paid - back, paid - back]);
    }),
    { numRuns: 40 },
  );
  const all = await sayings(null);
  const { net } = (await staff.get('/payment-register/totals')).body;
  expect(net.amount).toBe(all.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0));
  expect(all.some(({ refunded }) => refunded > 0)).toBe(true);
  for (const { name, sql } of billing.checks ?? [])
    expect([name, await test.app.get(Database).query(sql)]).toEqual([name, []]);
}, 120_000);

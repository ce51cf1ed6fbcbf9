import fc from 'fast-check';
import { Client } from 'pg';
import { Billing } from '@bottega/billing/server';
import { DomainError, euro, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { reconcile } from '../../../composition/reconcile';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

/** What may happen to an order of several things, in any order and at the same time. */
type Move =
  | { do: 'pay'; percent: number; by: 'desk' | 'transfer' }
  | { do: 'end'; which: number; percent: number }
  | { do: 'reduce'; which: number; percent: number; cause: number }
  | { do: 'give-back' };

const percent = fc.integer({ min: 1, max: 100 });
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pay' as const), percent, by: fc.constantFrom('desk', 'transfer') }),
  },
  fc.record({ do: fc.constant('end' as const), which: fc.nat(3), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ do: fc.constant('reduce' as const), which: fc.nat(3), percent, cause: fc.nat(2) }),
  fc.record({ do: fc.constant('give-back' as const) }),
);
const history = fc.record({
  prices: fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 4 }),
  rounds: fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
});

let test: TestApp;
let staff: Caller;
let payer: Caller;
let sql: Client;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  payer = await somebody(test);
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

interface Placed {
  orderId: string;
  subjects: string[];
}

const inside = <Result>(work: (billing: Billing) => Promise<Result>) =>
  test.app.get(UnitOfWork).run(() => work(test.app.get(Billing)));

async function placed(prices: readonly number[]): Promise<Placed> {
  const lines = prices.map((amount) => ({ kind: 'course', subjectId: newId(), description: 'Corso', amount }));
  const order = { payerId: payer.personId, requestedBy: payer.personId, method: 'desk' as const, lines };
  const { orderId } = await inside((billing) => billing.place(order));
  return { orderId, subjects: lines.map(({ subjectId }) => subjectId) };
}

const orderOf = async ({ orderId }: Placed): Promise<Json> => (await staff.get(`/orders/${orderId}`)).body;

const part = (amount: number, hundredths: number) => Math.floor((amount * hundredths) / 100);

async function carryOut(order: Placed, move: Move): Promise<void> {
  const { orderId, subjects } = order;
  if (move.do === 'pay') {
    const { total } = await orderOf(order);
    const amount = part(total.amount, move.percent);
    if (amount > 0) await staff.post(`/orders/${orderId}/payments`, { method: move.by, amount });
  } else if (move.do === 'give-back') {
    const { toGiveBack } = await orderOf(order);
    if (toGiveBack.amount > 0)
      await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: toGiveBack.amount });
  } else {
    const subjectId = subjects[move.which % subjects.length]!;
    if (move.do === 'reduce') {
      const line = (await orderOf(order)).lines.find((one: Json) => one.subjectId === subjectId);
      const reduction = { amount: move.percent * 10, reason: `session ${move.cause}` };
      await staff.post(`/orders/${orderId}/lines/${line.id}/reductions`, reduction);
    } else {
      const back = (paid: Money) => euro(part(paid.amount, move.percent));
      await refusable(inside((billing) => billing.cancelLine('course', subjectId, 'withdrawn', back)));
    }
  }
}

/** A rule may say no; anything else is a fault. */
async function refusable(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

/** Every sum from its own rows: what came in and went out, what stands and is kept, what is owed and due. */
async function sumsOf(orderIds: readonly string[]) {
  const { rows } = await sql.query(
    `SELECT coalesce(sum((SELECT sum(amount) FROM billing.payment WHERE order_id = o.id)), 0)::int AS paid,
            coalesce(sum((SELECT sum(amount) FROM billing.refund WHERE order_id = o.id)), 0)::int AS refunded,
            sum((SELECT sum(amount - forgone) FROM billing.order_line WHERE order_id = o.id AND status = 'active'))::int AS held,
            sum((SELECT sum(kept) FROM billing.order_line WHERE order_id = o.id))::int AS kept,
            coalesce(sum((SELECT sum(amount) FROM billing.credit WHERE order_id = o.id AND voided_at IS NULL)), 0)::int AS credited
       FROM billing.orders o WHERE o.id = ANY($1)`,
    [orderIds],
  );
  const { paid, refunded, held, kept, credited } = rows[0];
  return { paid, refunded, held: held ?? 0, kept, owedBack: credited - refunded };
}

describe('over whatever history of orders', () => {
  const all: string[] = [];

  it('what came in and stayed is the price of what is held and kept, less what is due, and what is owed back', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ prices, rounds }) => {
        const order = await placed(prices);
        all.push(order.orderId);
        for (const moves of rounds) await Promise.all(moves.map((each) => carryOut(order, each)));
        const { paid, refunded, held, kept, owedBack } = await sumsOf([order.orderId]);
        const { due, toGiveBack, status } = await orderOf(order);
        expect({ paid: paid - refunded, toGiveBack: toGiveBack.amount }).toEqual({
          paid: held + kept - due.amount + owedBack,
          toGiveBack: owedBack,
        });
        expect(due.amount).toBeGreaterThanOrEqual(0);
        expect(owedBack).toBeGreaterThanOrEqual(0);
        if (status !== 'open') expect(due.amount).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('all of them together add up as well, and nothing contradicts anything else', async () => {
    const { paid, refunded, held, kept, owedBack } = await sumsOf(all);
    const { rows } = await sql.query(
      'SELECT sum(total - forgone - paid + owed)::int AS due FROM billing.orders WHERE id = ANY($1)',
      [all],
    );
    expect(paid - refunded).toBe(held + kept - rows[0].due + owedBack);
    expect(Math.min(paid, refunded, kept)).toBeGreaterThan(0);
    const wrong = (await reconcile(test.app, { fix: false })).filter((check) => check.wrong.length > 0);
    expect(wrong.filter(({ name }) => name.startsWith('billing.'))).toEqual([]);
  });
});

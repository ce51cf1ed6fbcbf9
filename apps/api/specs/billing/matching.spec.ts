import { Client } from 'pg';
import { race } from '@bottega/platform/testing';
import { aBank, csv, importing } from '../support/a-bank';
import { anEdition } from '../support/an-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;
let sql: Client;
let line = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = (await aBank(test)).staff;
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
// A Monday: three working days end on Thursday the 14th.
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

/** A place of 120 euros to be paid by transfer. */
async function aPlace(days = ['2027-03-11']) {
  const { editionId } = await anEdition(test, { prices: PRICES, days });
  const learner = await somebody(test);
  const { body } = await learner.post('/enrolments', { editionId, payBy: 'transfer' });
  const orderId = body.order.id as string;
  const order = async () => (await staff.get(`/orders/${orderId}`)).body;
  const status = async () => (await learner.get(`/enrolments/${body.id}`)).body.status;
  return { learner, orderId, editionId, order, status, reference: (await order()).reference as string };
}

/** The movement of that sum and those words, as the bank tells it on Tuesday and staff take it in. */
async function cameIn(sum: string, words: string, payer = ''): Promise<Json> {
  const text = `${words} n. ${++line}`;
  test.clock.set('2027-01-13T09:00:00Z');
  await importing(
    staff,
    csv(['12/01/2027', sum, text, payer, 'IT02A0301926102000000490887']),
    '?from=2027-01-11&to=2027-01-12',
  );
  return (await staff.get('/bank/movements?limit=100')).body.items.find((one: Json) => one.text === text);
}

const confirm = (movement: Json, ...orderIds: string[]) =>
  staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds });
const undo = (movement: Json) => staff.post(`/bank/movements/${movement.id}/undo`);
const now = async ({ id }: Json) =>
  (await staff.get('/bank/movements?limit=100')).body.items.find((one: Json) => one.id === id);

describe('what came in', () => {
  it('is proposed for the order whose reference it carries, and says why', async () => {
    const { orderId, reference, learner } = await aPlace();
    const movement = await cameIn('120,00', `Bonifico ${reference}`, 'Ada');
    expect([movement.amount, movement.payerIban, movement.decision]).toEqual([eur(12_000), 'IT•• 0887', null]);
    expect(movement.suggestions).toEqual([
      {
        certainty: 'certain',
        reasons: ['reference', 'amount'],
        orders: [
          {
            id: orderId,
            payerName: expect.stringMatching(/^Ada/),
            description: 'Il primo robot',
            missing: eur(12_000),
          },
        ],
      },
    ]);
    expect((await learner.get('/bank/movements')).status).toBe(403);
  });

  it('pays the order once it is confirmed, on the day the bank says, and the place is theirs', async () => {
    const place = await aPlace();
    const movement = await cameIn('120,00', place.reference);
    const { status, body } = await confirm(movement, place.orderId);
    expect([status, body.decision.kind, body.decision.surplus, body.decision.orders[0].paid]).toEqual([
      200,
      'matched',
      null,
      eur(12_000),
    ]);
    const order = await place.order();
    expect([order.status, order.payments[0].receivedOn, await place.status()]).toEqual([
      'paid',
      '2027-01-12',
      'enrolled',
    ]);
  });

  it('pays once, however many confirm it at once', async () => {
    const place = await aPlace();
    const movement = await cameIn('120,00', place.reference);
    const { won } = await race(20, () => confirm(movement, place.orderId));
    const codes = won.map(({ status, body }) => (status === 200 ? 'confirmed' : body.code));
    expect(codes.toSorted()).toEqual([...Array(19).fill('billing.movement-decided'), 'confirmed']);
    expect((await place.order()).payments).toHaveLength(1);
  });

  it('pays several orders when their references are written together', async () => {
    const [one, other] = [await aPlace(), await aPlace()];
    const movement = await cameIn('240,00', `${one.reference} ${other.reference}`);
    const [{ certainty, orders }] = movement.suggestions;
    expect([certainty, orders.length]).toEqual(['certain', 2]);
    await confirm(movement, ...orders.map(({ id }: Json) => id));
    expect([(await one.order()).status, (await other.order()).status]).toEqual(['paid', 'paid']);
  });

  it('is confirmed at once with all that are certain; the others wait for somebody', async () => {
    const [one, other] = [await aPlace(), await aPlace()];
    const sure = await cameIn('120,00', one.reference);
    const twice = await cameIn('120,00', one.reference);
    const unsure = await cameIn('100,00', other.reference);
    const { body } = await staff.post('/bank/movements/confirm-certain');
    const decided = await Promise.all(
      [sure, twice, unsure].map(async (each) => (await now(each)).decision?.kind ?? null),
    );
    expect([body.confirmed >= 1, decided.toSorted()]).toEqual([true, ['matched', null, null]]);
    expect((await one.order()).payments).toHaveLength(1);
  });
});

describe('when the sum is another', () => {
  it('a part leaves the rest to be paid', async () => {
    const place = await aPlace();
    await confirm(await cameIn('50,00', place.reference), place.orderId);
    const order = await place.order();
    expect([order.status, order.due, await place.status()]).toEqual(['open', eur(7_000), 'pending']);
  });

  it('more pays what is due, and the rest is to be given back', async () => {
    const place = await aPlace();
    const { body } = await confirm(await cameIn('150,00', place.reference), place.orderId);
    expect([body.decision.surplus, (await place.order()).paid]).toEqual([eur(3_000), eur(12_000)]);
  });

  it('money that came twice is all to be given back', async () => {
    const place = await aPlace();
    await confirm(await cameIn('120,00', place.reference), place.orderId);
    const again = await cameIn('120,00', place.reference);
    expect(again.suggestions[0].reasons).toEqual(['reference', 'settled']);
    const { body } = await confirm(again, place.orderId);
    expect([body.decision.surplus, (await place.order()).payments.length]).toEqual([eur(12_000), 1]);
  });
});

describe('undoing', () => {
  it('takes the payment back, and the place waits for its money anew', async () => {
    const place = await aPlace();
    const movement = await cameIn('120,00', place.reference);
    await confirm(movement, place.orderId);
    const { body } = await undo(movement);
    const order = await place.order();
    expect([body.decision, body.suggestions.length, order.status, order.due, await place.status()]).toEqual([
      null,
      1,
      'open',
      eur(12_000),
      'pending',
    ]);
    expect(order.payments).toEqual([
      expect.objectContaining({ amount: eur(12_000), takenBackAt: '2027-01-13T09:00:00.000Z' }),
    ]);
    const { rows } = await sql.query(
      `SELECT kind, total FROM billing.document WHERE order_id = $1 ORDER BY reversed_payment_id NULLS FIRST`,
      [place.orderId],
    );
    expect(rows.map(({ kind, total }) => [kind, total])).toEqual([
      ['receipt', 12_000],
      ['credit-note', 12_000],
    ]);
    expect((await undo(movement)).body.code).toBe('billing.movement-undecided');
    await confirm(movement, place.orderId);
    expect([(await place.order()).status, await place.status()]).toEqual(['paid', 'enrolled']);
  });

  it('withdraws what was to be given back', async () => {
    const place = await aPlace();
    const movement = await cameIn('150,00', place.reference);
    await confirm(movement, place.orderId);
    await undo(movement);
    expect((await confirm(movement, place.orderId)).body.decision.surplus).toEqual(eur(3_000));
  });

  it('leaves the place of a course that has begun, with its order to be paid', async () => {
    const place = await aPlace(['2027-01-14', '2027-03-11']);
    const movement = await cameIn('120,00', place.reference);
    await confirm(movement, place.orderId);
    test.clock.set('2027-01-15T09:00:00Z');
    await undo(movement);
    expect([(await place.order()).status, await place.status()]).toEqual(['open', 'enrolled']);
  });

  it('of late money, for a place that others have, leaves nothing owed', async () => {
    const place = await expired();
    const movement = await cameInLate(place.reference);
    await confirm(movement, place.orderId);
    expect((await place.order()).toGiveBack).toEqual(eur(12_000));
    await undo(movement);
    const { paid, toGiveBack } = await place.order();
    expect([paid, toGiveBack]).toEqual([eur(0), eur(0)]);
  });

  it('is refused once the money has gone back', async () => {
    const place = await expired();
    const movement = await cameInLate(place.reference);
    await confirm(movement, place.orderId);
    await staff.post(`/orders/${place.orderId}/refunds`, { method: 'desk', amount: 12_000 });
    expect((await undo(movement)).body.code).toBe('billing.payment-needed');
  });

  /** A place given up, with the last free seat taken by somebody else. */
  async function expired() {
    const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'], capacity: 1 });
    const learner = await somebody(test);
    const { body } = await learner.post('/enrolments', { editionId, payBy: 'transfer' });
    const order = async () => (await staff.get(`/orders/${body.order.id}`)).body;
    test.clock.set('2027-01-18T09:00:00Z');
    await staff.post('/bank/checks', { coversUntil: '2027-01-14' });
    await tick(test, 'enrolment.expire-holds');
    await workThrough(test);
    await (await somebody(test)).post('/enrolments', { editionId, payBy: 'desk' });
    return { orderId: body.order.id as string, order, reference: (await order()).reference as string };
  }

  async function cameInLate(words: string): Promise<Json> {
    const text = `${words} n. ${++line}`;
    await importing(staff, csv(['15/01/2027', '120,00', text]));
    return (await staff.get('/bank/movements?limit=100')).body.items.find((one: Json) => one.text === text);
  }
});

describe('what is for no order', () => {
  it('is set aside, or goes back to whoever sent it', async () => {
    const aside = await staff.post(`/bank/movements/${(await cameIn('800,00', 'Contributo bando')).id}/set-aside`);
    const back = await staff.post(`/bank/movements/${(await cameIn('1,00', 'Di chi sarà')).id}/give-back`);
    expect([aside, back].map(({ body }) => [body.decision.kind, body.decision.surplus])).toEqual([
      ['set-aside', null],
      ['returned', eur(100)],
    ]);
  });
});

it('keeps a place while its money lies among the movements, waiting to be confirmed', async () => {
  const place = await aPlace();
  const movement = await cameIn('120,00', place.reference);
  test.clock.set('2027-01-18T09:00:00Z');
  await staff.post('/bank/checks', { coversUntil: '2027-01-17' });
  await tick(test, 'enrolment.expire-holds');
  expect(await place.status()).toBe('pending');
  await staff.post(`/bank/movements/${movement.id}/set-aside`);
  await tick(test, 'enrolment.expire-holds');
  expect(await place.status()).toBe('expired');
});

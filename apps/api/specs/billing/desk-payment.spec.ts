import { race } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());

async function aPlaceToPay() {
  const { editionId } = await anEdition(test, { prices: PRICES, capacity: 200 });
  const learner = await somebody(test);
  const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  return { learner, enrolmentId: body.id as string, orderId: body.order.id as string };
}

const pay = (orderId: string, amount: number) => staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount });

describe('a payment at the desk', () => {
  it('in two parts settles the order with two receipts, and confirms the place', async () => {
    const { learner, enrolmentId, orderId } = await aPlaceToPay();
    const part = await pay(orderId, 5_000);
    expect([part.body.status, part.body.due]).toEqual(['open', eur(7_000)]);
    expect((await learner.get(`/enrolments/${enrolmentId}`)).body.status).toBe('pending');
    const rest = await pay(orderId, 7_000);
    expect(rest.body).toMatchObject({
      status: 'paid',
      total: eur(12_000),
      paid: eur(12_000),
      due: eur(0),
      toGiveBack: eur(0),
    });
    expect(rest.body.payments).toEqual([
      {
        amount: eur(5_000),
        method: 'desk',
        receivedAt: '2027-01-11T09:00:00.000Z',
        receivedOn: null,
        receipt: expect.stringMatching(/^R \d+\/2027$/),
        documentId: expect.any(String),
        takenBackAt: null,
      },
      {
        amount: eur(7_000),
        method: 'desk',
        receivedAt: '2027-01-11T09:00:00.000Z',
        receivedOn: null,
        receipt: expect.stringMatching(/^R \d+\/2027$/),
        documentId: expect.any(String),
        takenBackAt: null,
      },
    ]);
    expect((await learner.get(`/enrolments/${enrolmentId}`)).body.history.map(({ to }: { to: string }) => to)).toEqual([
      'pending',
      'enrolled',
    ]);
  });

  it('recorded twenty times at once is recorded once', async () => {
    const { orderId } = await aPlaceToPay();
    const { won } = await race(20, () => pay(orderId, 12_000));
    const outcomes = won.map(({ status, body }) => body.code ?? status).sort();
    expect(outcomes).toEqual([201, ...Array(19).fill('billing.nothing-due')].sort());
  });

  it.each([
    ['more than is due', 12_001, 'billing.overpayment'],
    ['nothing', 0, 'http.invalid-body'],
    ['a fraction of a cent', 10.5, 'http.invalid-body'],
  ])('of %s is refused', async (_, amount, code) => {
    const { orderId } = await aPlaceToPay();
    expect((await pay(orderId, amount)).body.code).toBe(code);
    expect((await staff.get(`/orders/${orderId}`)).body.paid).toEqual(eur(0));
  });

  it('is recorded by staff only', async () => {
    const { learner, orderId } = await aPlaceToPay();
    const refusal = await learner.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 12_000 });
    expect([refusal.status, refusal.body.code]).toEqual([403, 'http.not-allowed']);
  });
});

it('numbers receipts 1…n without a gap, also when a hundred are issued at once and some fail', async () => {
  const other = await startTestApp();
  try {
    const desk = await somebody(other, {}, 'staff');
    const { editionId } = await anEdition(other, { prices: PRICES, capacity: 100 });
    const orders = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const { body } = await (await somebody(other)).post('/enrolments', { editionId, payBy: 'desk' });
        return body.order.id as string;
      }),
    );
    const { won } = await race(120, (index) => {
      const amount = index < 100 ? 12_000 : 99_000;
      return desk.post(`/orders/${orders[index % 100]}/payments`, { method: 'desk', amount });
    });
    const numbers = won
      .filter(({ status }) => status === 201)
      .map(({ body }) => Number(/R (\d+)\/2027/.exec(body.payments[0].receipt)![1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  } finally {
    await other.close();
  }
});

describe('what came in for a place given back', () => {
  it.each([
    ['early comes back whole', '2027-01-12T17:30:00Z', 12_000],
    ['late comes back in part', '2027-01-13T10:00:00Z', 6_000],
    ['at the last moment does not', '2027-01-14T10:00:00Z', 0],
  ])('%s', async (_, now, cents) => {
    const { learner, enrolmentId, orderId } = await aPlaceToPay();
    await pay(orderId, 12_000);
    test.clock.set(now);
    const preview = await learner.get(`/enrolments/${enrolmentId}/withdrawal-preview`);
    expect(preview.body).toEqual({
      refund: eur(cents),
      fullUntil: '2027-01-12T17:30:00.000Z',
      entitlement: null,
    });
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    const order = await learner.get(`/orders/${orderId}`);
    expect([order.body.status, order.body.toGiveBack]).toEqual(['cancelled', eur(cents)]);
    test.clock.set('2027-01-11T09:00:00Z');
  });
});

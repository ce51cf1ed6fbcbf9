import { countStatements, type StandInGateway } from '@bottega/platform/testing';
import { aBank, csv, importing } from '../support/a-bank';
import { anEdition } from '../support/an-edition';
import { aPlan, ANNUAL } from '../support/a-plan';
import type { Json } from '../support/browser';
import { byCard, PRICES, startCardApp } from '../support/by-card';
import { type Caller, somebody } from '../support/people';
import type { TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';
import { aPaidPlace } from './a-paid-place';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const moved = (income: number, givenBack: number) => ({
  ...{ income: eur(income), givenBack: eur(givenBack), net: eur(income - givenBack) },
});
const FEBRUARY = 'from=2027-02-01&to=2027-02-28';

let test: TestApp;
let gateway: StandInGateway;
let close: () => Promise<void>;
let staff: Caller;

beforeAll(async () => {
  ({ test, gateway, close } = await startCardApp());
  test.clock.set('2026-12-31T12:00:00Z');
});
afterAll(() => close());

const glance = async (period = FEBRUARY): Promise<Json> => (await staff.get(`/money-at-a-glance?${period}`)).body;

/** A place to be paid at the desk or by transfer. */
async function aPlace(payBy: string) {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'] });
  const learner = await somebody(test);
  const { body } = await learner.post('/enrolments', { editionId, payBy });
  const orderId = body.order.id as string;
  return {
    orderId,
    reference: (await learner.get(`/orders/${orderId}`)).body.reference as string,
    pay: (amount: number) => staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount }),
    withdraw: () => learner.post(`/enrolments/${body.id}/withdraw`),
  };
}

/** Paid for by a transfer that a statement shows and staff matched. */
async function aTransfer(sum: string) {
  const place = await aPlace('transfer');
  await importing(staff, csv(['02/02/2027', sum, place.reference, 'Ada', 'IT02A0301926102000000490887']));
  const { items } = (await staff.get('/bank/movements?decided=false&limit=100')).body;
  const { id } = items.find(({ text }: Json) => text === place.reference);
  await staff.post(`/bank/movements/${id}/confirm`, { orderIds: [place.orderId] });
  return { ...place, undo: () => staff.post(`/bank/movements/${id}/undo`) };
}

async function aCourseAndAMembership(): Promise<void> {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'] });
  const plan = await aPlan(staff);
  const items = [
    { kind: 'edition', id: editionId },
    { kind: 'membership-plan', id: plan.id },
  ];
  const { orderId } = (await (await somebody(test)).post('/orders', { items, payBy: 'desk' })).body;
  await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 12_000 + ANNUAL.prices.external });
}

async function aGift(): Promise<void> {
  const { body } = await (await somebody(test)).post('/suspended-seats', { amount: 5_000, payBy: 'desk' });
  await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 5_000 });
}

async function givenBackToItsCard(): Promise<void> {
  const place = await byCard(test, gateway);
  await place.pay();
  await place.learner.post(`/enrolments/${place.body.id}/withdraw`);
  await workThrough(test);
  await tick(test, 'billing.look-after-card-refunds');
  await workThrough(test);
}

async function givenBackByTransfer(): Promise<void> {
  const place = await aTransfer('120,00');
  await place.withdraw();
  const { items } = (await staff.get('/to-give-back?limit=100')).body;
  const { id } = items.find(({ orderId }: Json) => orderId === place.orderId);
  await staff.post(`/to-give-back/${id}/given-back`, { method: 'transfer', on: '2027-02-03' });
}

/** Everything that can become of money, once. */
async function aMonthOfMoney(): Promise<void> {
  test.clock.set('2027-02-02T09:00:00Z');
  ({ staff } = await aBank(test));
  await aCourseAndAMembership();
  await aGift();
  await (await byCard(test, gateway)).pay();
  await givenBackToItsCard();
  const [back, toGoBack, inPart] = [await aPlace('desk'), await aPlace('desk'), await aPlace('desk')];
  await back.pay(12_000);
  await back.withdraw();
  await staff.post(`/orders/${back.orderId}/refunds`, { method: 'desk', amount: 12_000 });
  await toGoBack.pay(12_000);
  await toGoBack.withdraw();
  await inPart.pay(2_000);
  test.clock.set('2027-02-03T09:00:00Z');
  await givenBackByTransfer();
  await aTransfer('150,00');
  await (await aTransfer('120,00')).undo();
  test.clock.set('2027-02-05T09:00:00Z');
  await staff.post('/bank/checks', { coversUntil: '2027-02-04' });
}

describe('the days of a period', () => {
  it('are those of Rome, from midnight to midnight', async () => {
    staff = await somebody(test, {}, 'staff');
    expect(await glance('')).toMatchObject({ total: moved(0, 0), lookedThrough: null });
    test.clock.set('2026-12-31T22:59:59Z');
    await aPaidPlace(test, staff, 1_000);
    test.clock.set('2026-12-31T23:00:00Z');
    await aPaidPlace(test, staff, 2_000);
    const totals = [];
    for (const period of ['to=2026-12-31', 'from=2027-01-01&to=2027-01-01', 'from=2027-01-02', ''])
      totals.push((await glance(period)).total);
    expect(totals).toEqual([moved(1_000, 0), moved(2_000, 0), moved(0, 0), moved(3_000, 0)]);
  });
});

describe('money at a glance', () => {
  beforeAll(aMonthOfMoney, 60_000);

  it('tells by method and by kind what came in and went back, and how things stand now', async () => {
    expect(await glance()).toEqual({
      total: moved(127_000, 48_000),
      methods: [
        // Whole orders, what was paid in part, and one place given back over the counter.
        { method: 'desk', ...moved(67_000, 12_000) },
        // One given back by transfer, one payment that was none; what came beyond an order is nobody’s income.
        { method: 'transfer', ...moved(36_000, 24_000) },
        { method: 'card', ...moved(24_000, 12_000) },
      ],
      kinds: [
        { kind: 'courses', ...moved(98_000, 48_000) },
        { kind: 'memberships', ...moved(24_000, 0) },
        { kind: 'gifts', ...moved(5_000, 0) },
      ],
      owedToUs: { count: 2, sum: eur(22_000) },
      toGiveBack: { count: 2, sum: eur(15_000) },
      undecided: { count: 1, sum: eur(12_000) },
      lookedThrough: { until: '2027-02-04', daysAgo: 1 },
    });
  });

  it('says of another period what moved in it, and the same of now', async () => {
    const [february, march] = [await glance(), await glance('from=2027-03-01&to=2027-03-31')];
    const nothing = { ...moved(0, 0) };
    expect(march).toEqual({
      ...february,
      total: nothing,
      methods: february.methods.map(({ method }: Json) => ({ method, ...nothing })),
      kinds: february.kinds.map(({ kind }: Json) => ({ kind, ...nothing })),
    });
  });

  it('opens down to the rows that make each figure', async () => {
    const { total, methods, kinds, owedToUs, toGiveBack, undecided } = await glance();
    const sumsOf = async (filter: string) => (await staff.get(`/payment-register/totals?${FEBRUARY}${filter}`)).body;
    expect(await sumsOf('')).toMatchObject(total);
    for (const { method, ...sums } of methods) {
      const filter = `&method=${method}`;
      expect(await sumsOf(filter)).toMatchObject(sums);
      const { items } = (await staff.get(`/payment-register?${FEBRUARY}${filter}`)).body;
      expect(items.reduce((sum: number, { net }: Json) => sum + net.amount, 0)).toBe(sums.net.amount);
    }
    const listed = [];
    for (const { kind } of kinds) {
      const { items } = (await staff.get(`/documents?${FEBRUARY}&day=paid&income=${kind}&limit=100`)).body;
      listed.push([kind, items.length, new Set(items.map(({ descriptions }: Json) => descriptions.length)).size]);
    }
    // What is for a course and a membership stands in both lists, whole.
    expect(listed).toEqual([
      ['courses', 13, 2],
      ['memberships', 1, 1],
      ['gifts', 1, 1],
    ]);
    const open = (await staff.get('/orders?status=open')).body.items;
    expect([open.length, open.reduce((sum: number, { due }: Json) => sum + due.amount, 0)]).toEqual([
      ...[owedToUs.count, owedToUs.sum.amount],
    ]);
    const lists = [(await staff.get('/to-give-back')).body, (await staff.get('/bank/movements?decided=false')).body];
    expect(lists.map(({ items }) => items.length)).toEqual([toGiveBack.count, undecided.count]);
  });

  it('asks the database as often when there is more to tell', async () => {
    const count = async () => (await countStatements(() => glance())).statements.length;
    const before = await count();
    await aGift();
    await aTransfer('120,00');
    expect([before, await count()]).toEqual([6, 6]);
  });

  it('counts documents by the day of the money, which is not the day they were issued', async () => {
    const late = await aPlace('transfer');
    await staff.post(`/orders/${late.orderId}/payments`, {
      ...{ method: 'transfer', amount: 12_000, receivedOn: '2027-01-31' },
    });
    const january = 'from=2027-01-31&to=2027-01-31';
    expect((await glance(january)).kinds[0]).toEqual({ kind: 'courses', ...moved(12_000, 0) });
    const [paid, issued] = [
      (await staff.get(`/documents?${january}&day=paid`)).body.items,
      (await staff.get(`/documents?${january}`)).body.items,
    ];
    expect([paid.map(({ orderId }: Json) => orderId), issued]).toEqual([[late.orderId], []]);
  });

  it('is for whoever records payments', async () => {
    const answers = [
      await (await somebody(test)).get('/money-at-a-glance'),
      await staff.get('/money-at-a-glance?from=x'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 422]);
  });
});

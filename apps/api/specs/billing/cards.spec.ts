import { UnitOfWork } from '@bottega/platform/persistence';
import type { StandInGateway } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { inLine } from '../support/a-full-edition';
import { aCardPlace, byCard, PRICES, startCardApp } from '../support/by-card';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let gateway: StandInGateway;
let close: () => Promise<void>;
let staff: Caller;

beforeAll(async () => {
  ({ test, gateway, close } = await startCardApp());
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));
afterEach(() => expect(gateway.complaints).toEqual([]));

const timePasses = async (minutes: number) => {
  test.clock.advance({ minutes });
  await tick(test, 'billing.look-after-checkouts');
  await tick(test, 'enrolment.expire-holds');
  await workThrough(test);
};

describe('paying by card', () => {
  it('is not offered without the keys of a gateway, and everything else works', async () => {
    const without = await startTestApp();
    const { editionId } = await anEdition(without, { prices: PRICES });
    const learner = await somebody(without);
    expect((await learner.get(`/editions/${editionId}/offer`)).body.methods).toEqual(['desk']);
    const refused = await learner.post('/enrolments', { editionId, payBy: 'card' });
    const { body: place } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
    const checkout = await learner.post(`/orders/${place.order.id}/checkout`);
    expect([refused.body.code, place.status, checkout.body.code]).toEqual([
      'enrolment.method-not-offered',
      'pending',
      'billing.cards-not-taken',
    ]);
    await without.close();
  });

  it('holds the place for as long as the checkout may take, and confirms it when the gateway tells', async () => {
    const place = await byCard(test, gateway);
    expect([place.status, place.body.status, place.body.heldUntil]).toEqual([201, 'held', '2027-01-11T09:36:00.000Z']);
    expect(await toldTo(test, place.learner.personId)).toEqual([]);
    await place.pay();
    const order = await place.order();
    expect([(await place.now()).status, order.status, order.payments[0].method, order.payments[0].receipt]).toEqual([
      'enrolled',
      'paid',
      'card',
      expect.stringMatching(/^R \d+\/2027$/),
    ]);
    expect(await toldTo(test, place.learner.personId)).toContain('enrolment.confirmed');
  });

  it('leads to the same page while it is good, to a new one afterwards, and the place is kept meanwhile', async () => {
    const place = await byCard(test, gateway);
    const first = (await place.checkout()).body.url;
    test.clock.advance({ minutes: 5 });
    const again = (await place.checkout()).body.url;
    test.clock.advance({ minutes: 20 });
    const anew = (await place.checkout()).body.url;
    expect([again === first, anew === first]).toEqual([true, false]);
    expect((await place.now()).heldUntil).toBe('2027-01-11T10:01:00.000Z');
    expect(() => gateway.pay(first)).toThrow('checkout_session_not_open');
  });

  it('is for whoever pays, of what is due, by that way', async () => {
    const place = await byCard(test, gateway);
    const stranger = await somebody(test);
    const { body: desk } = await stranger.post('/enrolments', { editionId: place.editionId, payBy: 'desk' });
    await place.pay();
    const codes = [
      (await stranger.post(`/orders/${place.orderId}/checkout`)).body.code,
      (await stranger.post(`/orders/${desk.order.id}/checkout`)).body.code,
      (await place.checkout()).body.code,
    ];
    expect(codes).toEqual(['billing.order-not-found', 'billing.not-by-card', 'billing.nothing-due']);
  });
});

describe('a place held for a card', () => {
  it('goes to others when its time is over and nothing was paid', async () => {
    const place = await byCard(test, gateway, { capacity: 1 });
    const { url } = (await place.checkout()).body;
    const waits = await inLine(test, place.editionId, { payBy: 'desk' });
    const statuses = [];
    for (const minutes of [35, 1]) {
      await timePasses(minutes);
      statuses.push((await place.now()).status);
    }
    expect([statuses, (await waits.now()).status]).toEqual([['held', 'expired'], 'offered']);
    expect(() => gateway.pay(url)).toThrow('checkout_session_not_open');
    expect((await place.checkout()).body.code).toBe('billing.order-cancelled');
  });

  it('is kept while the gateway cannot be asked, and theirs when it turns out that they paid', async () => {
    const place = await byCard(test, gateway);
    gateway.pay((await place.checkout()).body.url);
    gateway.nextMeets(...Array(2).fill({ says: 500, done: false }));
    await timePasses(40);
    const unknown = (await place.now()).status;
    await timePasses(1);
    expect([unknown, (await place.now()).status]).toEqual(['held', 'enrolled']);
  });

  it('of whoever gives it back, or pays at the desk, can no longer be paid at the gateway', async () => {
    const [left, paid] = [await byCard(test, gateway), await byCard(test, gateway)];
    const pages = [(await left.checkout()).body.url, (await paid.checkout()).body.url];
    await left.learner.post(`/enrolments/${left.body.id}/withdraw`);
    await staff.post(`/orders/${paid.orderId}/payments`, { method: 'desk', amount: 12_000 });
    await timePasses(0);
    for (const page of pages) expect(() => gateway.pay(page)).toThrow('checkout_session_not_open');
  });

  it('is asked for from the queue, whoever wanted it without being asked: nobody else can pay for them', async () => {
    const { editionId } = await anEdition(test, { capacity: 1, prices: PRICES, days: ['2027-03-11'] });
    const holder = await somebody(test);
    const { body } = await holder.post('/enrolments', { editionId, payBy: 'desk' });
    const waits = await inLine(test, editionId, { payBy: 'card', automatic: true });
    await holder.post(`/enrolments/${body.id}/withdraw`);
    await workThrough(test);
    expect((await waits.now()).status).toBe('offered');
    await waits.answer('accept');
    const place = await aCardPlace(test, gateway, editionId, waits.who);
    expect([place.status, place.body.status]).toEqual([200, 'held']);
  });
});

describe('what the gateway tells', () => {
  it('changes nothing when it is told again, late, or in another order', async () => {
    const place = await byCard(test, gateway);
    const { url } = (await place.checkout()).body;
    const session = gateway.pay(url);
    const events = ['checkout.session.expired', 'checkout.session.completed', 'checkout.session.completed'].map(
      (type) => gateway.event(type, session),
    );
    for (const event of [...events, events[0]!, events[1]!]) expect(await gateway.tell(event)).toBe(204);
    await workThrough(test);
    const { payments, status } = await place.order();
    expect([payments.length, status, (await place.now()).status]).toEqual([1, 'paid', 'enrolled']);
  });

  it('is believed by its signature alone', async () => {
    const place = await byCard(test, gateway);
    const session = gateway.pay((await place.checkout()).body.url);
    const { payload, signature } = gateway.event('checkout.session.completed', session);
    const forged = payload.replace('"unpaid"', '"paid"').replace(session.id, 'cs_test_other');
    test.clock.advance({ minutes: 6 });
    const stale = { payload, signature };
    expect([await gateway.tell({ payload: forged, signature }), await gateway.tell(stale)]).toEqual([400, 400]);
    expect((await place.order()).payments).toEqual([]);
  });

  it('of a charge for what was paid otherwise is money to be given back', async () => {
    const place = await byCard(test, gateway);
    const { url } = (await place.checkout()).body;
    await staff.post(`/orders/${place.orderId}/payments`, { method: 'desk', amount: 12_000 });
    gateway.pay(url);
    await place.tell('checkout.session.completed', url, 2);
    expect((await place.order()).payments.map(({ method }: { method: string }) => method)).toEqual(['desk']);
    const uow = test.app.get(UnitOfWork);
    const sql = 'SELECT amount, reason FROM billing.surplus WHERE order_id = $1';
    const surpluses = await uow.run(() => uow.query(sql, [place.orderId]));
    expect(surpluses).toEqual([{ amount: 12_000, reason: 'settled' }]);
  });

  it('of a page we never heard back from is found by our own name for it', async () => {
    const place = await byCard(test, gateway);
    gateway.nextMeets({ hangsUp: true, done: true }, { hangsUp: true, done: true });
    const { status, body } = await place.checkout();
    expect([status, body.code]).toEqual([503, 'billing.gateway-away']);
    const [session] = [...gateway.till.sessions.values()].slice(-1);
    gateway.pay(`/pay/${session!.id}`);
    await place.tell('checkout.session.completed', session!.id);
    expect((await place.now()).status).toBe('enrolled');
  });

  it('of what others opened on the same account is none of ours', async () => {
    const place = await byCard(test, gateway);
    const session = gateway.pay((await place.checkout()).body.url);
    const foreign = { ...session, id: 'cs_test_foreign', metadata: {} };
    gateway.till.sessions.set(foreign.id, foreign);
    await gateway.tell(gateway.event('checkout.session.completed', foreign));
    await workThrough(test);
    expect((await place.order()).payments).toEqual([]);
  });
});

describe('a gateway in trouble', () => {
  it.each([
    ['500', { says: 500, done: false }],
    ['500 after doing it', { says: 500, done: true }],
    ['a dropped line', { hangsUp: true, done: false }],
    ['a dropped line after doing it', { hangsUp: true, done: true }],
  ] as const)('that answers %s once opens one page all the same', async (_, mood) => {
    const place = await byCard(test, gateway);
    const before = gateway.till.sessions.size;
    gateway.nextMeets(mood);
    const { status, body } = await place.checkout();
    expect([status, gateway.till.sessions.size - before]).toEqual([201, 1]);
    gateway.pay(body.url);
    await place.tell('checkout.session.completed', body.url);
    expect((await place.now()).status).toBe('enrolled');
  });

  it.each([
    ['answers nobody', Array(2).fill({ says: 500, done: true })],
    ['is too busy', [{ says: 429, done: false }]],
  ])('that %s is said so, the place stays theirs, and pressing again opens one page', async (_, moods) => {
    const place = await byCard(test, gateway);
    gateway.nextMeets(...moods);
    const before = gateway.till.sessions.size;
    const failed = await place.checkout();
    const again = await place.checkout();
    expect([failed.status, failed.body.code, again.status, gateway.till.sessions.size - before]).toEqual([
      503,
      'billing.gateway-away',
      201,
      1,
    ]);
  });
});

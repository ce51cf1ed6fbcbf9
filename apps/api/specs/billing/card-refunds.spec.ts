import { race, type StandInGateway } from '@bottega/platform/testing';
import type { Json } from '../support/browser';
import { byCard, startCardApp } from '../support/by-card';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import type { TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let gateway: StandInGateway;
let close: () => Promise<void>;
let staff: Caller;

beforeAll(async () => {
  ({ test, gateway, close } = await startCardApp());
  staff = await somebody(test, {}, 'admin');
});
afterAll(() => close());
beforeEach(() => {
  test.clock.set('2027-01-11T09:00:00Z');
  gateway.till.refundsAre = 'succeeded';
});
afterEach(() => expect(gateway.complaints).toEqual([]));

const rounds = async (count = 1) => {
  await workThrough(test);
  for (let round = 0; round < count; round++) await tick(test, 'billing.look-after-card-refunds');
  await workThrough(test);
};

/** A place paid by card and given back, of which nobody has asked the gateway for anything yet. */
async function givenBack(wish: object = {}) {
  const place = await byCard(test, gateway, wish);
  await place.pay();
  await place.learner.post(`/enrolments/${place.body.id}/withdraw`);
  const charge = [...gateway.till.sessions.values()].at(-1)!.payment_intent!;
  const money = async () => {
    const { paid, toGiveBack, goingBack, refunds } = await place.order();
    const given = refunds.map(({ amount, receipt }: { amount: { amount: number }; receipt: string }) => [
      amount.amount,
      receipt.slice(0, 2),
    ]);
    return { paid: paid.amount, toGiveBack: toGiveBack.amount, goingBack: goingBack.amount, given };
  };
  return { ...place, money, atGateway: () => gateway.till.givenBack(charge) };
}

const BACK = { paid: 12_000, toGiveBack: 0, goingBack: 0, given: [[12_000, 'RR']] };

describe('money paid by card', () => {
  it('goes back to the card by itself, with a credit note once it is there', async () => {
    const place = await givenBack();
    await workThrough(test);
    const asked = await place.money();
    await rounds();
    expect([asked, await place.money(), place.atGateway()]).toEqual([
      { paid: 12_000, toGiveBack: 0, goingBack: 12_000, given: [] },
      BACK,
      12_000,
    ]);
  });

  it('goes back in part where the policy keeps the rest', async () => {
    const place = await byCard(test, gateway, { days: ['2027-01-13'] });
    test.clock.set('2027-01-12T09:00:00Z');
    await place.pay();
    await place.learner.post(`/enrolments/${place.body.id}/withdraw`);
    await rounds();
    const { refunds } = await place.order();
    expect(refunds.map(({ amount }: { amount: { amount: number } }) => amount.amount)).toEqual([6_000]);
  });

  it('is not given at the desk too while it is on its way, nor afterwards', async () => {
    const place = await givenBack();
    const atDesk = () => staff.post(`/orders/${place.orderId}/refunds`, { method: 'desk', amount: 12_000 });
    await workThrough(test);
    const meanwhile = await atDesk();
    await rounds();
    await atDesk();
    expect([meanwhile.body.code, await place.money()]).toEqual(['billing.nothing-to-give-back', BACK]);
  });

  it('that the gateway takes its time to give back is on its way until it tells', async () => {
    gateway.till.refundsAre = 'pending';
    const place = await givenBack();
    await rounds();
    const waiting = await place.money();
    const refund = [...gateway.till.refunds.values()].at(-1)!;
    refund.status = 'succeeded';
    for (let time = 0; time < 2; time++) await gateway.tell(gateway.event('refund.updated', refund));
    await workThrough(test);
    expect([waiting.goingBack, await place.money()]).toEqual([12_000, BACK]);
  });

  it('that could not go back to the card waits to be given back otherwise', async () => {
    gateway.till.refundsAre = 'failed';
    const place = await givenBack();
    await rounds(2);
    const failed = await place.money();
    await staff.post(`/orders/${place.orderId}/refunds`, { method: 'desk', amount: 12_000 });
    expect([failed, await place.money()]).toEqual([
      { paid: 12_000, toGiveBack: 12_000, goingBack: 0, given: [] },
      BACK,
    ]);
  });

  it('that nothing asks for goes back too', async () => {
    const place = await byCard(test, gateway);
    const { url } = (await place.checkout()).body;
    await staff.post(`/orders/${place.orderId}/payments`, { method: 'desk', amount: 12_000 });
    const { payment_intent: charge } = gateway.pay(url);
    await place.tell('checkout.session.completed', url, 2);
    await rounds(2);
    expect([gateway.till.givenBack(charge!), (await place.order()).toGiveBack.amount]).toEqual([12_000, 0]);
  });
});

describe('a card that does not take its money back', () => {
  async function refused() {
    gateway.till.refundsAre = 'failed';
    const place = await givenBack();
    await rounds(2);
    gateway.till.refundsAre = 'succeeded';
    const waiting = async () =>
      (await staff.get('/to-give-back?limit=100')).body.items.find((one: Json) => one.orderId === place.orderId);
    const { id } = await waiting();
    return { ...place, id, waiting, again: () => staff.post(`/to-give-back/${id}/try-card-again`) };
  }

  it('is seen where money to give back is, and its owner is asked for an account', async () => {
    const place = await refused();
    const { amount, paidBy, iban, cardRefused } = await place.waiting();
    expect({ amount: amount.amount, paidBy, iban, cardRefused }).toEqual({
      amount: 12_000,
      paidBy: 'card',
      iban: null,
      cardRefused: { times: 1, lastAt: '2027-01-11T09:00:00.000Z', because: 'expired_or_canceled_card' },
    });
    expect(await toldTo(test, place.learner.personId)).toContain('billing.account-wanted');
  });

  it('is asked again by a refund of its own, once however often staff say so', async () => {
    const place = await refused();
    const { won } = await race(10, place.again);
    const meanwhile = [await place.waiting(), (await place.money()).goingBack];
    await rounds(2);
    expect([won.map(({ status }) => status), meanwhile, await place.money(), place.atGateway()]).toEqual([
      Array(10).fill(204),
      [undefined, 12_000],
      BACK,
      12_000,
    ]);
    expect((await place.again()).body.code).toBe('billing.nothing-to-give-back');
  });

  it('may refuse again, and is counted', async () => {
    const place = await refused();
    gateway.till.refundsAre = 'failed';
    await place.again();
    await rounds(2);
    expect([(await place.waiting()).cardRefused.times, place.atGateway()]).toEqual([2, 0]);
  });

  it('is given its money otherwise instead, and then not to the card too', async () => {
    const place = await refused();
    await staff.post(`/to-give-back/${place.id}/given-back`, { method: 'transfer' });
    const refusal = await place.again();
    await rounds(2);
    expect([refusal.body.code, await place.money(), place.atGateway()]).toEqual([
      'billing.nothing-to-give-back',
      BACK,
      0,
    ]);
  });

  it('is asked again for a surplus too', async () => {
    gateway.till.refundsAre = 'failed';
    const place = await byCard(test, gateway);
    const { url } = (await place.checkout()).body;
    await staff.post(`/orders/${place.orderId}/payments`, { method: 'desk', amount: 12_000 });
    const { payment_intent: charge } = gateway.pay(url);
    await place.tell('checkout.session.completed', url);
    await rounds(2);
    const [surplus] = (await staff.get('/to-give-back?limit=100')).body.items.filter(
      (one: Json) => one.orderId === place.orderId,
    );
    gateway.till.refundsAre = 'succeeded';
    await staff.post(`/to-give-back/${surplus.id}/try-card-again`);
    await rounds(2);
    expect([surplus.kind, surplus.cardRefused.times, gateway.till.givenBack(charge!)]).toEqual(['surplus', 1, 12_000]);
  });

  it('is nothing to try again where no card refused, nor for whoever may not give back', async () => {
    const place = await refused();
    const learner = await place.learner.post(`/to-give-back/${place.id}/try-card-again`);
    const nothing = await staff.post(`/to-give-back/${place.orderId}/try-card-again`);
    expect([learner.status, nothing.body.code]).toEqual([403, 'billing.card-not-refused']);
  });
});

describe('a gateway in trouble', () => {
  const away = (done: boolean) => Array(2).fill({ says: 500, done });
  it.each([
    ['500 for a while', [...away(false), ...away(false)]],
    ['500 having done it', [...away(true), ...away(true)]],
    ['429', [{ says: 429 as const, done: false }]],
    ['a dropped line', Array(2).fill({ hangsUp: true as const, done: false })],
    ['a dropped line, once it has done it', [{ lateMs: 0 }, ...Array(2).fill({ hangsUp: true as const, done: true })]],
    ['late', [{ lateMs: 0 }, { lateMs: 8_500 }]],
  ])('with %s gives back once all the same', async (_, moods) => {
    const place = await givenBack();
    await workThrough(test);
    gateway.nextMeets(...moods);
    await rounds(4);
    expect([await place.money(), place.atGateway()]).toEqual([BACK, 12_000]);
  });

  it('that has forgotten our key is not asked for the same refund twice', async () => {
    const place = await givenBack();
    await workThrough(test);
    gateway.nextMeets({ lateMs: 0 }, ...Array(2).fill({ hangsUp: true, done: true }));
    await rounds(1);
    gateway.forgetKeys();
    await rounds(1);
    expect([await place.money(), place.atGateway()]).toEqual([BACK, 12_000]);
  });
});

import { anEdition, type EditionWish } from '../support/an-edition';
import { aMember, aPlan } from '../support/a-plan';
import { Browser, type Json } from '../support/browser';
import { type Caller, callerFor, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 8_000, resident: 9_000, external: 10_000 };
const NOW = '2027-01-11T09:00:00Z';

let test: TestApp;
let staff: Caller;
let plans: Record<'annual' | 'photography' | 'hours' | 'community', string>;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  test.clock.set('2026-09-01T09:00:00Z');
  plans = {
    annual: (await aPlan(staff)).id,
    photography: (await aPlan(staff, { scope: { kind: 'topics', of: ['arts-and-photography'] } })).id,
    hours: (await aPlan(staff, { kind: 'pack', grant: { unit: 'hour', amount: 8 } })).id,
    community: (await aPlan(staff, { kind: 'community', grant: null })).id,
  };
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2026-09-01T09:00:00Z'));

const autumn = (wish: EditionWish = {}) =>
  anEdition(test, { prices: PRICES, days: ['2026-10-06', '2026-10-13'], ...wish });

async function take(who: Caller, editionId: string, payBy = 'desk', extra: object = {}): Promise<void> {
  const { order } = (await who.post('/enrolments', { editionId, payBy, ...extra })).body;
  const { amount } = order.total;
  if (amount > 0) await staff.post(`/orders/${order.id}/payments`, { method: 'desk', amount });
}

/** In January, in a session of that day. */
async function compared(personId?: string): Promise<{ plans: Record<string, Json>; lastYear: Json }> {
  test.clock.set(NOW);
  const reader = personId ? await callerFor(test, personId) : new Browser(test.url);
  const { body } = await reader.get('/membership-plans/comparison');
  const byPlan = Object.entries(plans).map(([name, id]) => {
    const { usual, paysFrom, lastYear } = body.plans.find(({ planId }: Json) => planId === id);
    return [name, { usual, paysFrom, lastYear }];
  });
  return { plans: Object.fromEntries(byPlan), lastYear: body.lastYear };
}

const euro = (amount: number) => ({ amount, currency: 'EUR' });

it('a visitor reads from which usual course on each plan pays for itself, at what people from outside pay', async () => {
  await autumn();
  await autumn({ prices: { ...PRICES, external: 14_000 } });
  await autumn({ prices: { ...PRICES, external: 9_500 } });
  await autumn({ days: ['2025-10-06'], prices: { ...PRICES, external: 90_000 } });
  await autumn({ status: 'draft', prices: { ...PRICES, external: 90_000 } });
  await autumn({ prices: { coworker: 0, resident: 0, external: 0 } });
  const usual = { price: euro(10_000), minutes: 240 };
  expect(await compared()).toEqual({
    plans: {
      annual: { usual, paysFrom: 3, lastYear: null },
      photography: { usual: null, paysFrom: null, lastYear: null },
      hours: { usual, paysFrom: null, lastYear: null },
      community: { usual, paysFrom: null, lastYear: null },
    },
    lastYear: null,
  });
});

it('whoever took courses reads what each plan would have changed, with what they paid', async () => {
  const learner = await somebody(test);
  await take(learner, (await autumn()).editionId);
  await take(learner, (await autumn({ days: ['2026-11-10'] })).editionId);
  await take(
    learner,
    (await autumn({ days: ['2026-12-10'], prices: { coworker: 0, resident: 0, external: 0 } })).editionId,
    'free',
  );
  await take(learner, (await autumn({ days: ['2027-01-14'] })).editionId);
  const unpaid = await autumn({ days: ['2026-12-01'] });
  await learner.post('/enrolments', { editionId: unpaid.editionId, payBy: 'desk' });
  const { plans: each, lastYear } = await compared(learner.personId);
  expect(lastYear).toEqual({ courses: 2, cost: euro(20_000) });
  expect(Object.entries(each).map(([name, plan]) => [name, plan.lastYear])).toEqual([
    ['annual', { covered: 2, spent: euro(24_000) }],
    ['photography', { covered: 0, spent: euro(44_000) }],
    ['hours', { covered: 2, spent: euro(24_000) }],
    ['community', { covered: 0, spent: euro(44_000) }],
  ]);
});

it('what a membership paid for counts as what it would have cost', async () => {
  const { member } = await aMember(test, staff, { id: plans.annual });
  await take(member, (await autumn()).editionId, 'entitlement');
  const { lastYear } = await compared(member.personId);
  expect(lastYear).toEqual({ courses: 1, cost: euro(10_000) });
});

it('what somebody else paid for is not theirs to save', async () => {
  const learner = await somebody(test);
  const { editionId } = await autumn();
  const items = [{ kind: 'edition', id: editionId }];
  const payer = await somebody(test);
  const { body } = await staff.post('/orders', {
    ...{ items, payBy: 'desk', participantId: learner.personId, payerId: payer.personId },
  });
  const { status } = await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 10_000 });
  expect(status).toBe(201);
  expect((await compared(learner.personId)).lastYear).toBeNull();
});

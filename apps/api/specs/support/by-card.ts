import { FakeClock, type StandInGateway, startStandInGateway } from '@bottega/platform/testing';
import { anEdition, type EditionWish } from './an-edition';
import { type Caller, somebody } from './people';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app';
import { workThrough } from './work';

export const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

/** The application with a gateway of its own, which tells it what happens. */
export async function startCardApp(options: TestAppOptions = {}) {
  const clock = new FakeClock();
  const gateway = await startStandInGateway(clock);
  const test = await startTestApp({ ...options, clock, env: { ...options.env, ...gateway.env } });
  gateway.listener = test.url;
  const close = async () => {
    await test.close();
    await gateway.stop();
  };
  return { test, gateway, close };
}

/** Somebody new with a place to be paid by card, and what they can do about it. */
export async function byCard(test: TestApp, gateway: StandInGateway, wish: EditionWish = {}) {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'], ...wish });
  return aCardPlace(test, gateway, editionId);
}

export async function aCardPlace(test: TestApp, gateway: StandInGateway, editionId: string, who?: Caller) {
  const learner = who ?? (await somebody(test));
  const { status, body } = await learner.post('/enrolments', { editionId, payBy: 'card' });
  const orderId = body.order?.id as string;
  const tell = async (type: string, address: string, times = 1) => {
    const session = gateway.till.session(address.split('/').at(-1)!);
    const event = gateway.event(type, session);
    for (let time = 0; time < times; time++) await gateway.tell(event);
    await workThrough(test);
  };
  return {
    learner,
    editionId,
    status,
    body,
    orderId,
    now: async () => (await learner.get(`/enrolments/${body.id}`)).body,
    order: async () => (await learner.get(`/orders/${orderId}`)).body,
    checkout: () => learner.post(`/orders/${orderId}/checkout`),
    tell,
    /** Goes to the gateway's page, pays there, and the gateway tells. */
    pay: async () => {
      const { body: page } = await learner.post(`/orders/${orderId}/checkout`);
      gateway.pay(page.url);
      await tell('checkout.session.completed', page.url);
    },
  };
}

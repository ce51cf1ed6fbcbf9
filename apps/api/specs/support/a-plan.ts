import { made } from './a-centre';
import type { Json } from './browser';
import { type Caller, somebody } from './people';
import type { TestApp } from './test-app';

/** Twelve months, eight trainings good for every course. */
export const ANNUAL = {
  name: 'Tessera annuale',
  description: 'Otto formazioni in un anno.',
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  validity: { kind: 'months', months: 12 },
  graceDays: 15,
  onSale: true,
  prices: { coworker: 20_000, resident: 22_000, external: 24_000 },
};

export const FREE_PRICES = { coworker: 0, resident: 0, external: 0 };

export const aPlan = async (staff: Caller, wish: object = {}): Promise<Json> =>
  made(await staff.post('/membership-plans', { ...ANNUAL, ...wish }));

export interface AMember {
  member: Caller;
  membershipId: string;
}

/** Somebody with a membership of that plan, paid at the desk if it costs anything. */
export async function aMember(test: TestApp, staff: Caller, plan: Json, member?: Caller): Promise<AMember> {
  const person = member ?? (await somebody(test));
  const { id, order } = made(await person.post('/memberships', { planId: plan.id, payBy: 'desk' }));
  const { amount } = order.total;
  if (amount > 0) made(await staff.post(`/orders/${order.id}/payments`, { method: 'desk', amount }));
  return { member: person, membershipId: id };
}

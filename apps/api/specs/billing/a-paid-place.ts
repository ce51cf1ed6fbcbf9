import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import type { TestApp } from '../support/test-app';

export interface PaidPlace {
  learner: Caller;
  enrolmentId: string;
  orderId: string;
}

export const payAtDesk = (staff: Caller, orderId: string, amount: number) =>
  staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount });

/** Somebody’s place in an edition of next spring, of which that much was paid at the desk: all of it, unless it costs more. */
export async function aPaidPlace(
  test: TestApp,
  staff: Caller,
  amount: number,
  who?: Caller,
  price = amount,
): Promise<PaidPlace> {
  const prices = { coworker: price, resident: price, external: price };
  const { editionId } = await anEdition(test, { prices, days: ['2027-03-04'] });
  const learner = who ?? (await somebody(test));
  const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  const orderId = body.order.id as string;
  await payAtDesk(staff, orderId, amount);
  return { learner, enrolmentId: body.id as string, orderId };
}

import { UnitOfWork } from '@bottega/platform/persistence';
import { anEdition, type AnEdition, type EditionWish } from './an-edition';
import type { Json } from './browser';
import { type Caller, somebody } from './people';
import type { TestApp } from './test-app';

export const PRICES = { coworker: 6_000, resident: 7_500, external: 9_000 };
export const eur = (amount: number) => ({ amount, currency: 'EUR' });

export interface DecisionWish extends EditionWish {
  minimum?: number;
  decidesOn?: string | null;
  fixedCost?: number | null;
  costPerPerson?: number;
  /** Of another edition, for one that could be merged with it. */
  courseOf?: AnEdition;
}

/** An open edition with a minimum and a day on which it is decided. */
export async function anEditionToDecide(test: TestApp, wish: DecisionWish = {}): Promise<AnEdition> {
  const { minimum = 0, decidesOn = null, fixedCost = null, costPerPerson = 0, courseOf, ...rest } = wish;
  const edition = await anEdition(test, { status: 'open', prices: PRICES, ...rest });
  const uow = test.app.get(UnitOfWork);
  await uow.run(() =>
    uow.query(
      `UPDATE scheduling.edition SET minimum = $2, decides_on = $3, fixed_cost = $4, cost_per_person = $5,
              course_id = coalesce($6, course_id) WHERE id = $1`,
      [edition.editionId, minimum, decidesOn, fixedCost, costPerPerson, courseOf?.courseId ?? null],
    ),
  );
  return { ...edition, courseId: courseOf?.courseId ?? edition.courseId };
}

export interface Placed extends Caller {
  enrolmentId: string;
  orderId: string;
}

/** Somebody from outside (90 euros, unless said otherwise) takes a place, and pays so many cents of it. */
export async function placed(
  test: TestApp,
  staff: Caller,
  editionId: string,
  paid = 0,
  person: Parameters<typeof somebody>[1] = {},
): Promise<Placed> {
  const learner = await somebody(test, person);
  const { status, body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  if (paid > 0) await staff.post(`/orders/${body.order.id}/payments`, { method: 'desk', amount: paid });
  return Object.assign(learner, { enrolmentId: body.id as string, orderId: body.order.id as string });
}

export const previewOf = async (staff: Caller, editionId: string, action: string, into?: string): Promise<Json> =>
  (await staff.get(`/editions/${editionId}/decision-preview?action=${action}${into ? `&into=${into}` : ''}`)).body;

/** Looks at the preview, then decides what it shows. */
export async function decide(
  staff: Caller,
  editionId: string,
  action: string,
  more: { into?: string; typed?: string } = {},
) {
  const preview = await previewOf(staff, editionId, action, more.into);
  const reason = action === 'confirm' ? undefined : 'Siamo troppo pochi';
  const decided = await staff.post(`/editions/${editionId}/decisions`, {
    ...{ action, reason, fingerprint: preview.fingerprint },
    ...more,
  });
  return { preview, decided };
}

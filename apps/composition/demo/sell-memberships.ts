import { ANNUAL, COMMUNITY, HOURS, MAKERS, MAKERS_COURSES, pathPlan } from './content/plans';
import type { PersonContent } from './content/people';
import type { Stage } from './stage';

interface Made {
  id: string;
}
interface Sold extends Made {
  order: { id: string; total: { amount: number } };
}

const LEARNER = 'corsista@bottega.example';

/** A path, four kinds of memberships, and the people who have them; the learner who signs in has an annual one. */
export async function sellMemberships(stage: Stage, people: readonly PersonContent[]): Promise<void> {
  const { staff, courseIds } = stage;
  const add = async (plan: object) => (await staff.post<Made>('/membership-plans', plan)).id;
  const makers = MAKERS_COURSES.map((key) => courseIds.get(key)!);
  const path = await staff.post<Made>('/paths', { ...MAKERS, status: 'published', courseIds: makers });
  const community = await add(COMMUNITY);
  const plans = [await add(HOURS), await add(pathPlan(path.id)), await add(ANNUAL)];

  const learner = people.find(({ email }) => email === LEARNER)!;
  const others = people.filter(({ role, guardianName }) => role === null && guardianName === null).filter(isOther);
  await sell(stage, learner, plans.at(-1)!);
  for (const [index, person] of others.slice(0, 24).entries()) await sell(stage, person, plans[index % plans.length]!);
  for (const person of others.slice(24, 60)) await sell(stage, person, community);
}

const isOther = ({ email }: PersonContent) => email !== LEARNER;

async function sell({ staff, personIds }: Stage, { key }: PersonContent, planId: string): Promise<void> {
  const wish = { planId, payBy: 'desk', personId: personIds.get(key)! };
  const { order } = await staff.post<Sold>('/memberships', wish);
  const { amount } = order.total;
  if (amount > 0) await staff.post(`/orders/${order.id}/payments`, { method: 'desk', amount });
}

import { DAY, HOUR, later, latest } from './content/instants';
import type { PersonContent } from './content/people';
import { ANNUAL, COMMUNITY, HOURS, MAKERS, MAKERS_COURSES, pathPlan } from './content/plans';
import type { Stage } from './stage';
import type { Timeline } from './timeline';

interface Made {
  id: string;
}
interface Sold extends Made {
  order: { id: string; total: { amount: number } };
}
type Plans = Record<'annual' | 'path' | 'hours' | 'community', string>;

const LEARNER = 'corsista@bottega.example';
const WITH_TRAININGS = 24;
const IN_ALL = 60;

/** A path, and the four kinds of memberships one can choose from. */
export async function putMembershipsOnSale({ staff, courseIds }: Stage): Promise<Plans> {
  const add = async (plan: object) => (await staff.post<Made>('/membership-plans', plan)).id;
  const makers = MAKERS_COURSES.map((key) => courseIds.get(key)!);
  const path = await staff.post<Made>('/paths', { ...MAKERS, status: 'published', courseIds: makers });
  return {
    community: await add(COMMUNITY),
    hours: await add(HOURS),
    path: await add(pathPlan(path.id)),
    annual: await add(ANNUAL),
  };
}

/** Who buys one, and when: over the last weeks, once they know the place; the learner who signs in has an annual one. */
export function tellOfSales(
  stage: Stage,
  plans: Plans,
  people: readonly { person: PersonContent; arrival: Date }[],
  timeline: Timeline,
): void {
  const sell = ({ person, arrival }: (typeof people)[number], plan: keyof Plans, daysAgo: number) => {
    const at = latest(later(arrival, HOUR), later(stage.moment.now, -daysAgo * DAY));
    timeline.at(at, () => sellOne(stage, person, plans[plan], plan === 'annual'));
  };
  const grownUps = people.filter(({ person: { role, guardianName } }) => role === null && guardianName === null);
  const others = grownUps.filter(({ person }) => person.email !== LEARNER);
  sell(
    grownUps.find(({ person }) => person.email === LEARNER)!,
    'annual',
    45,
  );
  const kinds = ['hours', 'path', 'annual'] as const;
  others.slice(0, WITH_TRAININGS).forEach((each, index) => sell(each, kinds[index % 3]!, 2 + ((index * 17) % 60)));
  others.slice(WITH_TRAININGS, IN_ALL).forEach((each, index) => sell(each, 'community', 1 + ((index * 13) % 70)));
}

async function sellOne(
  { staff, personIds, members }: Stage,
  { key }: PersonContent,
  planId: string,
  paysForAll: boolean,
): Promise<void> {
  const wish = { planId, payBy: 'desk', personId: personIds.get(key)! };
  const { order } = await staff.post<Sold>('/memberships', wish);
  const { amount } = order.total;
  if (amount > 0) await staff.post(`/orders/${order.id}/payments`, { method: 'desk', amount });
  if (paysForAll) members.add(key);
}

import { addMoney, type LocalDate, type Money, subtractMoney, sumMoney } from '@bottega/platform/kernel';
import type { PlanTerms } from './plan';
import { spend, type Wish } from './spending';
import { grantedBy } from './terms';
import { validityFrom } from './validity';

/** A course somebody took, on days, and what it cost or would have cost them without a membership. */
export interface TakenCourse extends Wish {
  readonly price: Money;
}

export interface PricedPlan extends PlanTerms {
  readonly price: Money;
}

/** What a membership would have changed. */
export interface Worth {
  /** How many of the courses it would have paid for. */
  readonly covered: number;
  /** The membership, and the courses it would not have paid for. */
  readonly spent: Money;
}

/**
 * What courses would have come to with one membership of that plan, used for each course it could pay for from the day
 * it began on: of the first days of the courses, the one that serves best.
 */
export function worthOf(plan: PricedPlan, courses: readonly TakenCourse[]): Worth {
  const inOrder = courses.toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  const tries = inOrder.map((course) => coveredFrom(plan, firstDay(course), inOrder));
  const best = tries.reduce((one, other) => (costOf(other).amount > costOf(one).amount ? other : one), []);
  const uncovered = subtractMoney(costOf(courses), costOf(best));
  return { covered: best.length, spent: addMoney(plan.price, uncovered) };
}

export const costOf = (courses: readonly TakenCourse[]): Money => sumMoney(courses.map(({ price }) => price));

const firstDay = ({ sessions }: TakenCourse): LocalDate => sessions.map(({ date }) => date).toSorted()[0]!;

/** Which of the courses one that begins on that day pays for, in the order in which they come. */
function coveredFrom(plan: PricedPlan, day: LocalDate, courses: readonly TakenCourse[]): TakenCourse[] {
  const { grant, scope, weights } = plan;
  if (!grant) return [];
  const validity = validityFrom(plan.validity, day);
  const covered: TakenCourse[] = [];
  let available = grantedBy(plan);
  for (const course of courses) {
    const spentOn = covered.map((each) => each.course.courseId);
    const spending = spend([{ id: 'lot', unit: grant.unit, scope, weights, validity, available, spentOn }], course, []);
    if ('refused' in spending) continue;
    available -= spending.takes[0]!.amount;
    covered.push(course);
  }
  return covered;
}

/** The course in the middle of those a plan is good for: half cost less, half more. */
export interface UsualCourse {
  readonly price: Money;
  readonly minutes: number;
}

/** How many such courses come to what the plan costs; null where it does not grant as many. */
export function paysFrom(plan: PricedPlan, usual: UsualCourse): number | null {
  if (!plan.grant) return null;
  const courses = Math.max(1, Math.ceil(plan.price.amount / usual.price.amount));
  const each = plan.grant.unit === 'hour' ? usual.minutes : 1;
  return courses * each <= grantedBy(plan) ? courses : null;
}

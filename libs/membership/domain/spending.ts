import type { LocalDate } from '@bottega/platform/kernel';
import type { EntitlementUnit } from './entitlement-unit';
import type { Refusal } from './no-entitlement';
import { covers, type CourseRef, type Scope, type Weights, weightOf } from './scope';
import { isSuspendedOn, type Suspension } from './suspension';
import { isValidOn, type Validity } from './validity';

/** A dated amount of one membership. All lots of a membership count in the same unit. */
export interface Lot {
  readonly id: string;
  readonly unit: EntitlementUnit;
  readonly scope: Scope;
  readonly weights: Weights;
  readonly validity: Validity;
  readonly available: number;
  /** Courses it has been spent on, or is reserved for. */
  readonly spentOn: readonly string[];
}

export interface SessionRef {
  readonly date: LocalDate;
  readonly minutes: number;
}

export interface Wish {
  readonly course: CourseRef;
  readonly sessions: readonly SessionRef[];
}

/** So much of this lot. */
export interface Take {
  readonly lotId: string;
  readonly amount: number;
}

export type Spending = { readonly takes: readonly Take[] } | { readonly refused: Refusal };

/**
 * Which lots of a membership pay for a course: what expires first goes first. Trainings and credits must be valid on
 * the day of the first session, hours on the day of each.
 */
export function spend(lots: readonly Lot[], { course, sessions }: Wish, suspensions: readonly Suspension[]): Spending {
  const forCourse = lots.filter(({ scope }) => covers(scope, course));
  const [first] = forCourse;
  if (!first) return { refused: 'not-this-course' };
  if (sessions.length === 0) return { refused: 'no-dates' };
  const untaken = forCourse.filter((lot) => !isTaken(lot, course));
  if (untaken.length === 0) return { refused: 'taken-already' };

  const inOrder = sessions.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const weight = weightOf(first.weights, course);
  const needs =
    first.unit === 'hour'
      ? inOrder.map(({ date, minutes }) => ({ date, amount: minutes }))
      : [{ date: inOrder[0]!.date, amount: weight }];
  return takeFrom(untaken, needs, suspensions);
}

/** A path opens each of its courses once. */
const isTaken = ({ scope, spentOn }: Lot, { courseId }: CourseRef) =>
  scope.kind === 'paths' && spentOn.includes(courseId);

/** In the order of the days, from what expires first: nothing that could pay for a later day is kept from it in vain. */
function takeFrom(
  lots: readonly Lot[],
  needs: readonly { date: LocalDate; amount: number }[],
  suspensions: readonly Suspension[],
): Spending {
  const left = new Map(lots.map(({ id, available }) => [id, available]));
  const taken = new Map<string, number>();
  for (const { date, amount } of needs) {
    const open = lots.filter(({ validity }) => isValidOn(validity, date) && !isSuspendedOn(suspensions, date));
    if (open.length === 0) return { refused: 'not-on-the-day' };
    let missing = amount;
    for (const { id } of open.toSorted(firstToExpire)) {
      const part = Math.min(left.get(id)!, missing);
      if (part === 0) continue;
      left.set(id, left.get(id)! - part);
      taken.set(id, (taken.get(id) ?? 0) + part);
      missing -= part;
    }
    if (missing > 0) return { refused: 'none-left' };
  }
  return { takes: [...taken].map(([lotId, amount]) => ({ lotId, amount })) };
}

export const firstToExpire = (one: Pick<Lot, 'id' | 'validity'>, other: Pick<Lot, 'id' | 'validity'>): number =>
  one.validity.to === other.validity.to ? (one.id < other.id ? -1 : 1) : one.validity.to < other.validity.to ? -1 : 1;

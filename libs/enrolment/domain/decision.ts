import { addDays, daysBetween, type LocalDate, type Money } from '@bottega/platform/kernel';
import { enrolmentErrors } from './enrolment.errors';

/** What staff may decide of an edition people have enrolled in. */
export const DECISIONS = ['confirm', 'postpone', 'cancel', 'merge'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the edition becomes. */
export const STATUS_AFTER = {
  confirm: 'confirmed',
  postpone: 'postponed',
  cancel: 'cancelled',
  merge: 'cancelled',
} as const satisfies Record<Decision, string>;

/** Which statuses allow it; the rest is refused by scheduling too. */
const DECIDED_FROM: Record<Decision, readonly string[]> = {
  confirm: ['open'],
  postpone: ['open', 'confirmed'],
  cancel: ['draft', 'open', 'confirmed', 'running', 'postponed'],
  merge: ['open', 'confirmed', 'postponed'],
};

export const possibleDecisions = (status: string): Decision[] =>
  DECISIONS.filter((decision) => DECIDED_FROM[decision].includes(status));

/** @throws enrolment.decision-not-possible */
export function checkDecision(decision: Decision, status: string): void {
  if (!DECIDED_FROM[decision].includes(status)) throw enrolmentErrors('decision-not-possible', { decision, status });
}

/** How long before its day a decision comes up, and how long before that staff are written to. */
export const DECIDE_WITHIN_DAYS = 7;
export const REMIND_WITHIN_DAYS = 3;

export interface ToDecide {
  status: string;
  decidesOn: LocalDate | null;
  startsOn: LocalDate | null;
  taken: number;
  minimum: number;
}

export type WhyDecide = 'overdue' | 'soon' | 'below-minimum';

/** The day set for it; where none is, it cannot wait longer than the first session. */
export const decideBy = ({ decidesOn, startsOn }: Pick<ToDecide, 'decidesOn' | 'startsOn'>): LocalDate | null =>
  decidesOn ?? startsOn;

/** Why an edition waits for a decision; null when it does not. */
export function whyDecide(edition: ToDecide, today: LocalDate): WhyDecide | null {
  const { status, taken, minimum } = edition;
  const day = decideBy(edition);
  if (status !== 'open') return null;
  if (day && day < today) return 'overdue';
  if (day && day <= addDays(today, DECIDE_WITHIN_DAYS)) return 'soon';
  return taken < minimum ? 'below-minimum' : null;
}

/** Negative once it is past. */
export const daysLeft = (day: LocalDate | null, today: LocalDate): number | null =>
  day === null ? null : daysBetween(today, day);

/** Above this sum in refunds the course's title is typed before they are owed. */
const TYPED_ABOVE_CENTS = 50_000;

export const asksForTitle = (refunds: Money): boolean => refunds.amount > TYPED_ABOVE_CENTS;

/** @throws enrolment.title-not-typed with the field at fault */
export function checkTyped(title: string, typed: string | undefined): void {
  const same = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('it');
  if (typed !== undefined && same(typed) === same(title)) return;
  throw enrolmentErrors('title-not-typed', { title }, [
    { pointer: '/typed', code: 'enrolment.title-not-typed', params: { title } },
  ]);
}

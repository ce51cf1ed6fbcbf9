import { addDays, type LocalDate } from '@bottega/platform/kernel';
import { isSuspendedOn, type Suspension } from './suspension';

export const MEMBERSHIP_STATUSES = [
  'pending',
  'upcoming',
  'active',
  'suspended',
  'in-grace',
  'expired',
  'cancelled',
] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** What happened and when: the status follows from it, and is written nowhere. */
export interface MembershipFacts {
  /** Null while it is not paid. */
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly graceDays: number;
  /** Its days have begun, and its money was taken back since: it counts again once it is paid. */
  readonly unpaid: boolean;
  readonly cancelledAt: Date | null;
  readonly suspensions: readonly Suspension[];
}

export function statusOn(facts: MembershipFacts, day: LocalDate): MembershipStatus {
  const { startsOn, endsOn, graceDays, unpaid, cancelledAt, suspensions } = facts;
  if (cancelledAt) return 'cancelled';
  if (!startsOn || !endsOn || unpaid) return 'pending';
  if (day < startsOn) return 'upcoming';
  if (isSuspendedOn(suspensions, day)) return 'suspended';
  if (day <= endsOn) return 'active';
  return day <= addDays(endsOn, graceDays) ? 'in-grace' : 'expired';
}

/** Whoever is late by a few days with renewing is a member still; their trainings are not. */
export const isMember = (status: MembershipStatus): boolean => status === 'active' || status === 'in-grace';

/** One that follows another begins when that one ends; if it has ended for good, today. */
export function startOfRenewal(previous: MembershipFacts, today: LocalDate): LocalDate {
  const goesOn = previous.endsOn && ['active', 'suspended', 'upcoming', 'in-grace'].includes(statusOn(previous, today));
  return goesOn ? addDays(previous.endsOn, 1) : today;
}

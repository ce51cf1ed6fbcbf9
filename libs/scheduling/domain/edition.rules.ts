import type { LocalDate } from '@bottega/platform/kernel';
import { schedulingErrors } from './scheduling.errors';

/** How many people an edition takes, how few it starts with, and until when that is decided. */
export interface EditionTerms {
  readonly capacity: number;
  readonly minimum: number;
  readonly decidesOn: LocalDate | null;
  /** The day of the first session, once there is one. */
  readonly startsOn: LocalDate | null;
}

export function checkEditionTerms({ capacity, minimum, decidesOn, startsOn }: EditionTerms): void {
  if (!Number.isInteger(capacity) || capacity < 1) throw schedulingErrors('capacity-missing', { capacity });
  if (minimum > capacity) throw schedulingErrors('minimum-above-capacity', { minimum, capacity });
  if (decidesOn && startsOn && decidesOn > startsOn) {
    throw schedulingErrors('decision-after-start', { decidesOn, startsOn });
  }
}

/** Places may be taken away only as long as nobody sits in them. */
export function checkCapacityHolds(capacity: number, occupied: number): void {
  if (capacity < occupied) throw schedulingErrors('capacity-below-occupied', { capacity, occupied });
}

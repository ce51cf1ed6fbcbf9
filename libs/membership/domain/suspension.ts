import { addDays, daysBetween, type LocalDate } from '@bottega/platform/kernel';
import type { Validity } from './validity';

/** Days on which a membership rests: from the first on, until the day it begins again; null while nobody knows. */
export interface Suspension {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export const isSuspendedOn = (suspensions: readonly Suspension[], day: LocalDate): boolean =>
  suspensions.some(({ from, until }) => from <= day && (until === null || day < until));

/** The days it rested come after its end: nothing of what was paid for is lost. */
export function prolonged(validity: Validity, from: LocalDate, until: LocalDate): Validity {
  const alive = from <= validity.to;
  return alive ? { ...validity, to: addDays(validity.to, daysBetween(from, until)) } : validity;
}

import {
  addDays,
  HOME_ZONE,
  isWeekend,
  italianHolidayOn,
  type LocalDate,
  localDate,
  toInstant,
} from '@bottega/platform/kernel';
import { billingErrors } from './billing.errors';
import type { PaymentMethod } from './order';

const DAYS_TO_WITHDRAW = 14;
const DAYS_TO_REFUND = 14;

/**
 * The last day to withdraw from a contract concluded at a distance, without saying why: the fourteenth after it was
 * concluded (art. 52 c. 2 lett. a, Codice del consumo). The day itself does not count, and a last day on which nobody works
 * gives way to the next on which somebody does (reg. 1182/71 art. 3 c. 1 and 4, dir. 2011/83 recital 41).
 */
export function lastDayToWithdraw(concludedAt: Date): LocalDate {
  let day = addDays(localDate(concludedAt, HOME_ZONE), DAYS_TO_WITHDRAW);
  while (isWeekend(day) || italianHolidayOn(day)) day = addDays(day, 1);
  return day;
}

/** By when the money is back: fourteen days after we were told (art. 56 c. 1). */
export const refundDueOn = (receivedAt: Date): LocalDate => addDays(localDate(receivedAt, HOME_ZONE), DAYS_TO_REFUND);

export interface Contract {
  concludedAt: Date;
  method: PaymentMethod;
  /** Whether whoever pays ordered by themselves, from a distance. */
  orderedByPayer: boolean;
  /** Whether anything of it still stands. */
  stands: boolean;
}

/**
 * Courses and memberships are no leisure of a fixed date (art. 59 c. 1 lett. n is read strictly): the right is there for all
 * of them. It is not for what staff entered for somebody at the desk, what an organisation is invoiced, and what costs nothing.
 */
export const hasWithdrawal = ({ method, orderedByPayer }: Contract): boolean =>
  orderedByPayer && !['free', 'entitlement', 'invoice'].includes(method);

/** @throws billing.no-withdrawal, billing.withdrawal-over, billing.nothing-to-withdraw */
export function assertMayWithdraw(contract: Contract, now: Date): void {
  if (!hasWithdrawal(contract)) throw billingErrors('no-withdrawal');
  const end = toInstant(addDays(lastDayToWithdraw(contract.concludedAt), 1), '00:00', HOME_ZONE, 'later');
  if (now >= end) throw billingErrors('withdrawal-over');
  if (!contract.stands) throw billingErrors('nothing-to-withdraw');
}

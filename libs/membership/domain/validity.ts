import { addDays, type LocalDate, plainDate } from '@bottega/platform/kernel';

/** For so many months from the day it begins; or until the end of the social year, which begins on a day of its own. */
export type ValidityRule =
  | { readonly kind: 'months'; readonly months: number }
  /** `from` is month and day: `09-01`. */
  | { readonly kind: 'social-year'; readonly from: string };

/** From the first day to the last, both included. */
export interface Validity {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function validityFrom(rule: ValidityRule, from: LocalDate): Validity {
  return { from, to: rule.kind === 'months' ? monthsFrom(from, rule.months) : yearEnd(rule.from, from) };
}

export const isValidOn = ({ from, to }: Validity, day: LocalDate): boolean => from <= day && day <= to;

// Of 31 January, a month later is the last of February: no day is given that the month does not have.
const monthsFrom = (from: LocalDate, months: number) => addDays(plainDate(from).add({ months }).toString(), -1);

function yearEnd(yearFrom: string, day: LocalDate): LocalDate {
  const year = Number(day.slice(0, 4));
  const next = [year, year + 1].map((each) => `${each}-${yearFrom}`).find((start) => start > day)!;
  return addDays(next, -1);
}

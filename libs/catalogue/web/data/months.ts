import { addDays, type LocalDate, plainDate, weekday, WEEKDAYS } from '@bottega/platform/kernel';

/** A month as addresses write it: `2027-01`. */
export type Month = string;

export const isMonth = (text: string): boolean => /^2\d{3}-(0[1-9]|1[0-2])$/.test(text);

export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

export const firstDay = (month: Month): LocalDate => `${month}-01`;

export const lastDay = (month: Month): LocalDate => addDays(firstDay(addMonths(month, 1)), -1);

export const addMonths = (month: Month, months: number): Month =>
  monthOf(plainDate(firstDay(month)).add({ months }).toString());

/** How many days of its week come before a day. */
export const daysBefore = (date: LocalDate): number => WEEKDAYS.indexOf(weekday(date));

/** From where to show a month: of the one that is running, weeks that are over are left out. */
export function shownFrom(month: Month, today: LocalDate): LocalDate {
  const first = firstDay(month);
  if (monthOf(today) !== month) return first;
  const monday = addDays(today, -daysBefore(today));
  return monday > first ? monday : first;
}

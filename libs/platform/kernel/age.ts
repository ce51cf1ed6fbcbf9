import { LocalDate } from './local-date';

/** Art. 2 of the Italian civil code: majority comes with the eighteenth birthday. */
export const ADULT_AGE = 18;

/** Birthdays counted on the calendar; whoever is born on 29 February grows a year on 1 March. */
export function ageOn(birthDate: LocalDate, date: LocalDate): number {
  const birthdayIsToCome = date.slice(5) < birthDate.slice(5);
  return Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4)) - Number(birthdayIsToCome);
}

export const isMinor = (birthDate: LocalDate, date: LocalDate): boolean => ageOn(birthDate, date) < ADULT_AGE;

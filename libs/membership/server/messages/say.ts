import { type EntitlementUnit, toUnits } from '@bottega/membership/domain';
import type { Locale, LocalDate } from '@bottega/platform/kernel';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** «31 agosto 2027». */
export const sayDay = (day: LocalDate, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** «120,00 €». */
export const sayMoney = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

const UNITS: Record<EntitlementUnit, Record<Locale, [one: string, many: string]>> = {
  training: { it: ['formazione', 'formazioni'], en: ['training', 'trainings'] },
  credit: { it: ['credito', 'crediti'], en: ['credit', 'credits'] },
  hour: { it: ['ora', 'ore'], en: ['hour', 'hours'] },
};

/** «8 formazioni», «1,5 ore». */
export function sayAmount(unit: EntitlementUnit, units: number, locale: Locale): string {
  const [one, many] = UNITS[unit][locale];
  return `${new Intl.NumberFormat(LANGUAGE[locale]).format(units)} ${units === 1 ? one : many}`;
}

export const sayParts = (unit: EntitlementUnit, parts: number, locale: Locale): string =>
  sayAmount(unit, toUnits(unit, parts), locale);

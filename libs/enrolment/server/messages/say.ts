import type { Locale } from '@bottega/platform/kernel';
import type { SessionSummary } from '@bottega/scheduling/server';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** «giovedì 14 gennaio 2027, 18:00–20:30», in the time of the place. */
export function sayWhen(
  { localDate, startTime, endTime }: Pick<SessionSummary, 'localDate' | 'startTime' | 'endTime'>,
  locale: Locale,
): string {
  return `${sayDay(localDate, locale)}, ${startTime}–${endTime}`;
}

/** «giovedì 14 gennaio 2027». */
export const sayDay = (localDate: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${localDate}T00:00:00Z`),
  );

/** «Laboratorio, Officina Dergano, via …», or the name of the online room alone. */
export const sayWhere = ({ spaceName, venueName, venueAddress, remote }: SessionSummary): string =>
  remote ? spaceName : [spaceName, venueName, venueAddress].filter(Boolean).join(', ');

/** «120,00 €». */
export const sayMoney = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** «martedì 12 gennaio 2027 alle ore 10:00», in the time of the place. */
export const sayMoment = (instant: Date, zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(instant);

/** «Motivo: …», as staff wrote it; nothing where they did not. */
export const sayBecause = (reason: string | null, locale: Locale): string[] =>
  reason ? [`${locale === 'it' ? 'Motivo' : 'Reason'}: ${reason}`] : [];

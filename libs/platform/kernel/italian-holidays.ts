import { addDays, type LocalDate } from './local-date';

export interface Holiday {
  readonly date: LocalDate;
  readonly nameIt: string;
  readonly nameEn: string;
}

/** Since 2026, by L. 8 October 2025 n. 151. */
const SAINT_FRANCIS_SINCE = 2026;

/**
 * The national holidays of a year in the order they come: L. 27 May 1949 n. 260 as changed by L. 5 March 1977 n. 54,
 * D.P.R. 28 December 1985 n. 792 (Epiphany), L. 20 November 2000 n. 336 (2 June) and L. 8 October 2025 n. 151 (4 October).
 * A town's patron saint is not among them: each venue has it as a closure.
 */
export function italianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { date: `${year}-01-01`, nameIt: 'Capodanno', nameEn: 'New Year’s Day' },
    { date: `${year}-01-06`, nameIt: 'Epifania', nameEn: 'Epiphany' },
    { date: easter, nameIt: 'Pasqua', nameEn: 'Easter Sunday' },
    { date: addDays(easter, 1), nameIt: 'Lunedì dell’Angelo', nameEn: 'Easter Monday' },
    { date: `${year}-04-25`, nameIt: 'Festa della Liberazione', nameEn: 'Liberation Day' },
    { date: `${year}-05-01`, nameIt: 'Festa dei lavoratori', nameEn: 'Labour Day' },
    { date: `${year}-06-02`, nameIt: 'Festa della Repubblica', nameEn: 'Republic Day' },
    { date: `${year}-08-15`, nameIt: 'Ferragosto', nameEn: 'Assumption Day' },
    ...(year >= SAINT_FRANCIS_SINCE ? [saintFrancis(year)] : []),
    { date: `${year}-11-01`, nameIt: 'Ognissanti', nameEn: 'All Saints’ Day' },
    { date: `${year}-12-08`, nameIt: 'Immacolata Concezione', nameEn: 'Immaculate Conception' },
    { date: `${year}-12-25`, nameIt: 'Natale', nameEn: 'Christmas Day' },
    { date: `${year}-12-26`, nameIt: 'Santo Stefano', nameEn: 'Saint Stephen’s Day' },
  ];
  return holidays.sort((a, b) => a.date.localeCompare(b.date));
}

const saintFrancis = (year: number): Holiday => ({
  date: `${year}-10-04`,
  nameIt: 'San Francesco d’Assisi',
  nameEn: 'Saint Francis of Assisi',
});

export const italianHolidayOn = (date: LocalDate): Holiday | undefined =>
  italianHolidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === date);

/** Easter Sunday of the Gregorian calendar by the Meeus/Jones/Butcher algorithm; the letters are those of its authors. */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const daysAfterMarch21 = h + l - 7 * m + 1;
  return addDays(`${year}-03-21`, daysAfterMarch21);
}

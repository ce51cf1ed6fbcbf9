import HolidayCalendar from 'date-holidays';
import { easterSunday, italianHolidayOn, italianHolidays } from './italian-holidays';

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

describe('italian holidays', () => {
  it.each(years)('of %i are those of an independent calendar', (year) => {
    const theirs = new HolidayCalendar('IT').getHolidays(year).filter((holiday) => holiday.type === 'public');
    const ours = new Set(italianHolidays(year).map((holiday) => holiday.date));
    expect([...ours]).toEqual([...new Set(theirs.map((holiday) => holiday.date.slice(0, 10)))].sort());
  });

  it('are thirteen with their names, in the order they come', () => {
    expect(italianHolidays(2027).map(({ date, nameIt }) => `${date} ${nameIt}`)).toEqual([
      '2027-01-01 Capodanno',
      '2027-01-06 Epifania',
      '2027-03-28 Pasqua',
      '2027-03-29 Lunedì dell’Angelo',
      '2027-04-25 Festa della Liberazione',
      '2027-05-01 Festa dei lavoratori',
      '2027-06-02 Festa della Repubblica',
      '2027-08-15 Ferragosto',
      '2027-10-04 San Francesco d’Assisi',
      '2027-11-01 Ognissanti',
      '2027-12-08 Immacolata Concezione',
      '2027-12-25 Natale',
      '2027-12-26 Santo Stefano',
    ]);
  });

  it('have Saint Francis from 2026', () => {
    expect(italianHolidayOn('2025-10-04')).toBeUndefined();
    expect(italianHolidayOn('2026-10-04')).toEqual({
      date: '2026-10-04',
      nameIt: 'San Francesco d’Assisi',
      nameEn: 'Saint Francis of Assisi',
    });
  });

  it('keep both names when Easter falls on another holiday', () => {
    const onThatDay = italianHolidays(2038).filter((holiday) => holiday.date === '2038-04-25');
    expect(onThatDay.map((holiday) => holiday.nameIt)).toEqual(['Pasqua', 'Festa della Liberazione']);
  });
});

describe('easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('of %i is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

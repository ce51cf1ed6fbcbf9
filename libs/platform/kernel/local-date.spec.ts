import { addDays, daysBetween, isWeekend, knownZone, localDate, plainDate, weekday } from './local-date';

describe('local date', () => {
  it('is the day people there live in', () => {
    const midnightInRome = new Date('2027-01-20T23:30:00Z');
    expect(localDate(midnightInRome, 'Europe/Rome')).toBe('2027-01-21');
    expect(localDate(midnightInRome, 'UTC')).toBe('2027-01-20');
    expect(localDate(midnightInRome, 'America/New_York')).toBe('2027-01-20');
  });

  it('knows its weekday', () => {
    expect(weekday('2027-01-21')).toBe('thursday');
    expect(['2027-01-22', '2027-01-23', '2027-01-24', '2027-01-25'].map(isWeekend)).toEqual([false, true, true, false]);
  });

  it('counts calendar days, whatever the clocks do', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-12-25', '2027-01-06')).toBe(12);
    expect(daysBetween('2027-01-06', '2026-12-25')).toBe(-12);
  });

  it.each(['2027-02-29', '2027-13-01', '21/01/2027', '20270121', '2027-01-21T10:00', ''])('refuses %p', (date) => {
    expect(() => plainDate(date)).toThrow(expect.objectContaining({ code: 'time.date-malformed', params: { date } }));
  });
});

describe('time zone', () => {
  it.each(['Europe/Rome', 'America/Argentina/Buenos_Aires', 'UTC'])('knows %s', (zone) => {
    expect(knownZone(zone)).toBe(zone);
  });

  it.each(['Europe/Roma', '+01:00', ''])('refuses %p', (zone) => {
    expect(() => knownZone(zone)).toThrow(expect.objectContaining({ code: 'time.unknown-zone', params: { zone } }));
  });
});

import { WEEKDAYS, addDays, toPeriod, weekday } from '@bottega/platform/kernel';
import fc from 'fast-check';
import { RECURRENCE_MAX, type WeeklyRecurrence, expandRecurrence } from './recurrence';

const tuesdaysAndThursdays: WeeklyRecurrence = {
  weekdays: ['tuesday', 'thursday'],
  from: '2027-01-12',
  ends: { count: 10 },
  startTime: '18:30',
  endTime: '21:00',
  zone: 'Europe/Rome',
};
const refusal = (code: string) => expect.objectContaining({ code: `scheduling.${code}` });

describe('a weekly series', () => {
  it('falls on its weekdays as many times as asked', () => {
    const { slots, skipped } = expandRecurrence(tuesdaysAndThursdays);
    expect(slots.map((slot) => slot.date)).toEqual([
      '2027-01-12',
      '2027-01-14',
      '2027-01-19',
      '2027-01-21',
      '2027-01-26',
      '2027-01-28',
      '2027-02-02',
      '2027-02-04',
      '2027-02-09',
      '2027-02-11',
    ]);
    expect(slots[0]).toEqual({ date: '2027-01-12', startTime: '18:30', endTime: '21:00', zone: 'Europe/Rome' });
    expect(skipped).toEqual([]);
  });

  it('makes up for the days it skips when it has a count', () => {
    const holidays = new Set(['2027-01-14', '2027-02-02', '2027-02-03']);
    const { slots, skipped } = expandRecurrence(tuesdaysAndThursdays, (date) => holidays.has(date));
    expect([slots.length, slots.at(-1)?.date]).toEqual([10, '2027-02-18']);
    expect(skipped).toEqual(['2027-01-14', '2027-02-02']);
  });

  it('reaches its last day, included', () => {
    const until = (date: string) => expandRecurrence({ ...tuesdaysAndThursdays, ends: { until: date } }).slots;
    expect(until('2027-01-19').at(-1)?.date).toBe('2027-01-19');
    expect(until('2027-01-18').at(-1)?.date).toBe('2027-01-14');
  });

  it('starts at 18:30 before and after the clocks change', () => {
    const { slots } = expandRecurrence({ ...tuesdaysAndThursdays, from: '2027-03-25', ends: { count: 2 } });
    expect(slots.map((slot) => toPeriod(slot).startsAt.toISOString())).toEqual([
      '2027-03-25T17:30:00.000Z',
      '2027-03-30T16:30:00.000Z',
    ]);
  });

  it.each<[string, Partial<WeeklyRecurrence>]>([
    ['no weekday', { weekdays: [] }],
    ['no times', { ends: { count: 0 } }],
    ['an end before the start', { ends: { until: '2027-01-11' } }],
    ['no such weekday before the end', { weekdays: ['sunday'], ends: { until: '2027-01-16' } }],
  ])('of %s is no series', (_, change) => {
    expect(() => expandRecurrence({ ...tuesdaysAndThursdays, ...change })).toThrow(refusal('recurrence-empty'));
  });

  it('has at most two hundred sessions', () => {
    expect(expandRecurrence({ ...tuesdaysAndThursdays, ends: { count: RECURRENCE_MAX } }).slots).toHaveLength(200);
    for (const ends of [{ count: RECURRENCE_MAX + 1 }, { until: '2029-12-31' }, { until: '9999-12-31' }]) {
      expect(() => expandRecurrence({ ...tuesdaysAndThursdays, ends })).toThrow(refusal('recurrence-too-long'));
    }
  });

  it('does not look for a free day for ever', () => {
    expect(() => expandRecurrence(tuesdaysAndThursdays, () => true)).toThrow(refusal('recurrence-too-long'));
  });

  it('needs days that are on the calendar', () => {
    const malformed = expect.objectContaining({ code: 'time.date-malformed' });
    expect(() => expandRecurrence({ ...tuesdaysAndThursdays, from: '2027-02-30' })).toThrow(malformed);
    expect(() => expandRecurrence({ ...tuesdaysAndThursdays, ends: { until: '2027-02-30' } })).toThrow(malformed);
  });
});

describe('any weekly series', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((day) => addDays('2026-10-01', day));
  const series = fc.record({
    weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    from: days,
    ends: fc.record({ count: fc.integer({ min: 1, max: 40 }) }),
  });
  const holidays = fc.uniqueArray(days, { maxLength: 60 });
  const expand = (asked: Partial<WeeklyRecurrence>, skips: string[] = []) =>
    expandRecurrence({ ...tuesdaysAndThursdays, ...asked }, (date) => skips.includes(date));

  it('has as many sessions as asked, one after the other, on its weekdays, never on a day to skip', () => {
    fc.assert(
      fc.property(series, holidays, (asked, skips) => {
        const dates = expand(asked, skips).slots.map((slot) => slot.date);
        expect(dates).toHaveLength(asked.ends.count);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.every((date) => date >= asked.from && asked.weekdays.includes(weekday(date)))).toBe(true);
        expect(dates.filter((date) => skips.includes(date))).toEqual([]);
      }),
    );
  });

  it('leaves no day out but those it says it skipped', () => {
    fc.assert(
      fc.property(series, holidays, (asked, skips) => {
        const { slots, skipped } = expand(asked, skips);
        const whole = expand({ ...asked, ends: { until: slots.at(-1)!.date } });
        const dates = [...slots.map((slot) => slot.date), ...skipped].sort();
        expect(dates).toEqual(whole.slots.map((slot) => slot.date));
      }),
    );
  });
});

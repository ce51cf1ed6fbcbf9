import fc from 'fast-check';
import { addDays } from './local-date';
import { type LocalSlot, isUnambiguous, toInstant, toLocalSlot, toPeriod } from './local-slot';
import { minutesOf, period } from './period';
import { wallTime } from './wall-time';

const rome = (date: string, startTime: string, endTime: string): LocalSlot => ({
  date,
  startTime,
  endTime,
  zone: 'Europe/Rome',
});
const refusal = (code: string) => expect.objectContaining({ code: `time.${code}` });

describe('local slot', () => {
  it.each([
    ['2026-10-20', '2026-10-20T16:30:00.000Z'],
    ['2026-10-27', '2026-10-27T17:30:00.000Z'],
    ['2027-03-23', '2027-03-23T17:30:00.000Z'],
    ['2027-03-30', '2027-03-30T16:30:00.000Z'],
  ])('keeps 18:30 at 18:30 across the clock change: %s', (date, startsAt) => {
    const lesson = toPeriod(rome(date, '18:30', '21:00'));
    expect(lesson.startsAt.toISOString()).toBe(startsAt);
    expect(minutesOf(lesson)).toBe(150);
  });

  it('lasts as long as people sat there on the night of the change', () => {
    expect(minutesOf(toPeriod(rome('2026-10-25', '01:30', '04:30')))).toBe(240);
    expect(minutesOf(toPeriod(rome('2026-03-29', '01:30', '04:30')))).toBe(120);
  });

  it('refuses a time the clocks jump over', () => {
    for (const choice of [undefined, 'earlier', 'later'] as const) {
      expect(() => toPeriod(rome('2026-03-29', '02:30', '04:30'), choice)).toThrow(refusal('local-time-missing'));
    }
    expect(() => toPeriod(rome('2026-03-29', '01:00', '02:30'))).toThrow(refusal('local-time-missing'));
  });

  it('asks which one is meant when a time comes twice', () => {
    const slot = rome('2026-10-25', '02:30', '04:30');
    expect(() => toPeriod(slot)).toThrow(refusal('local-time-ambiguous'));
    expect(minutesOf(toPeriod(slot, 'earlier'))).toBe(180);
    expect(minutesOf(toPeriod(slot, 'later'))).toBe(120);
  });

  it('is unambiguous when both its ends come once', () => {
    expect(isUnambiguous(rome('2026-10-25', '01:30', '04:30'))).toBe(true);
    expect(isUnambiguous(rome('2026-10-25', '02:30', '04:30'))).toBe(false);
    expect(isUnambiguous(rome('2026-03-29', '02:30', '04:30'))).toBe(false);
    expect(isUnambiguous(rome('2026-10-24', '22:00', '02:15'))).toBe(false);
  });

  it('crosses midnight when it ends before it starts', () => {
    const night = toPeriod(rome('2026-12-31', '22:00', '01:00'));
    expect(night).toEqual(period(new Date('2026-12-31T21:00:00Z'), new Date('2027-01-01T00:00:00Z')));
  });

  it.each([
    [rome('2027-01-21', '18:00', '18:00'), 'slot-empty'],
    [rome('2027-01-21', '18.00', '20:00'), 'time-malformed'],
    [rome('2027-01-21', '18:00', '24:00'), 'time-malformed'],
    [rome('2027-02-30', '18:00', '20:00'), 'date-malformed'],
    [{ ...rome('2027-01-21', '18:00', '20:00'), zone: 'Roma' }, 'unknown-zone'],
  ])('refuses %p: %s', (slot, code) => {
    expect(() => toPeriod(slot)).toThrow(refusal(code));
  });

  it.each([
    ['a day long', '2027-01-21T10:00:00Z', '2027-01-22T10:00:00Z'],
    ['longer', '2027-01-21T10:00:00Z', '2027-01-22T11:00:00Z'],
    ['within the hour that comes twice', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'],
  ])('cannot tell a period that is %s', (_, startsAt, endsAt) => {
    const told = () => toLocalSlot(period(new Date(startsAt), new Date(endsAt)), 'Europe/Rome');
    expect(told).toThrow(RangeError);
  });

  it('comes back from its instants as it was, in any zone', () => {
    const slots = fc.record({
      date: fc.integer({ min: 0, max: 3_650 }).map((day) => addDays('2024-01-01', day)),
      startTime: fc.integer({ min: 0, max: 1439 }).map(wallTime),
      endTime: fc.integer({ min: 0, max: 1439 }).map(wallTime),
      zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
    });
    fc.assert(
      fc.property(slots, (slot) => {
        fc.pre(slot.startTime !== slot.endTime);
        fc.pre(isUnambiguous(slot));
        expect(toLocalSlot(toPeriod(slot), slot.zone)).toEqual(slot);
      }),
    );
  });
});

describe('instant', () => {
  it('is one for each local time that exists once', () => {
    expect(toInstant('2027-01-21', '18:30', 'Europe/Rome')).toEqual(new Date('2027-01-21T17:30:00Z'));
  });
});

import { addDays } from '@bottega/platform/kernel';
import { nearestFreeSlots } from './nearest-free-slots';
import { aSession, centreHours } from './scheduling.builder';

const firstRobot = aSession('2027-01-21 18:00–20:30', { clearUpMinutes: 15 });
const python = aSession('2027-01-21 18:30–21:00', { id: 'python', instructorIds: ['davide'] });
const search = { hours: centreHours, planned: [firstRobot], now: new Date('2027-01-04T08:00:00Z') };

const proposed = (wanted = python, change: Partial<typeof search> = {}) =>
  nearestFreeSlots(wanted, { ...search, ...change }).map((slot) => `${slot.date} ${slot.startTime}–${slot.endTime}`);

describe('the nearest free slots', () => {
  it('keep the time on the days around, and the weekend for who comes in the evening', () => {
    expect(proposed()).toEqual(['2027-01-22 18:30–21:00', '2027-01-20 18:30–21:00', '2027-01-23 16:30–19:00']);
  });

  it('keep the time zone and the length', () => {
    const [slot] = nearestFreeSlots(python, search);
    expect(slot).toEqual({ date: '2027-01-22', startTime: '18:30', endTime: '21:00', zone: 'Europe/Rome' });
  });

  it('come later the same day when there is room', () => {
    const short = aSession('2027-01-21 18:30–19:30', { id: 'python', instructorIds: ['davide'] });
    expect(proposed(short)[0]).toBe('2027-01-21 21:00–22:00');
  });

  it('avoid the other sessions of the instructor', () => {
    const elsewhere = aSession('2027-01-22 17:00–22:00', {
      id: 'x',
      spaceId: 'aula-grande',
      instructorIds: ['davide'],
    });
    expect(proposed(python, { planned: [firstRobot, elsewhere] })[0]).toBe('2027-01-20 18:30–21:00');
  });

  it('are never in the past', () => {
    const onTheDay = { now: new Date('2027-01-21T08:00:00Z') };
    expect(proposed(python, onTheDay)).toEqual([
      '2027-01-22 18:30–21:00',
      '2027-01-23 16:30–19:00',
      '2027-01-24 16:30–19:00',
    ]);
  });

  it('skip closed days', () => {
    const hours = { ...centreHours, closures: [{ from: '2027-01-20', to: '2027-01-24', reason: 'Lavori' }] };
    expect(proposed(python, { hours })).toEqual([
      '2027-01-19 18:30–21:00',
      '2027-01-18 18:30–21:00',
      '2027-01-25 18:30–21:00',
    ]);
  });

  it('fall back on daytime when no evening is left', () => {
    const hours = {
      ...centreHours,
      openings: centreHours.openings.map((opening) => ({ ...opening, closesAt: '18:00' })),
    };
    const weekdays = { ...hours, openings: hours.openings.slice(0, 5) };
    expect(proposed(python, { hours: weekdays })[0]).toBe('2027-01-21 15:30–18:00');
  });

  it('stay in the daytime for who comes then', () => {
    const school = aSession('2027-01-21 16:00–18:30', { id: 'school', instructorIds: ['davide'] });
    expect(proposed(school)).toEqual(['2027-01-21 15:30–18:00', '2027-01-22 16:00–18:30', '2027-01-20 16:00–18:30']);
  });

  it('stay within two weeks, before and after', () => {
    const august = { ...centreHours, closures: [{ from: '2027-01-07', to: '2027-02-03', reason: 'Lavori' }] };
    expect(proposed(python, { hours: august })).toEqual(['2027-02-04 18:30–21:00']);
    const longer = { ...centreHours, closures: [{ from: '2027-01-07', to: '2027-02-04', reason: 'Lavori' }] };
    expect(proposed(python, { hours: longer })).toEqual([]);
  });

  it.each([
    ['repeat', '2026-10-24', '2026-10-25'],
    ['skip', '2027-03-27', '2027-03-28'],
  ])('do not fall in the hour the clocks %s', (_, saturday, sunday) => {
    const openings = centreHours.openings.map((opening) => ({ ...opening, opensAt: '00:00', closesAt: '05:00' }));
    const closures = [
      { from: '2026-01-01', to: addDays(saturday, -1), reason: 'Lavori' },
      { from: addDays(sunday, 1), to: '2027-12-31', reason: 'Lavori' },
    ];
    const night = aSession(`${saturday} 02:30–03:30`, { id: 'night' });
    const found = proposed(night, {
      hours: { openings, closures, keepsHolidays: false },
      planned: [aSession(`${saturday} 00:00–05:00`)],
      now: new Date('2026-01-01T00:00:00Z'),
    });
    expect(found).toEqual([`${sunday} 03:00–04:00`]);
  });
});

import { isWallTime, localTime, minuteOfDay, wallTime } from './wall-time';

describe('wall time', () => {
  it.each(['00:00', '09:05', '18:30', '23:59'])('%s is a minute of the day and back', (time) => {
    expect(wallTime(minuteOfDay(time))).toBe(time);
  });

  it('goes round the clock', () => {
    expect([1440, 1500, -30].map(wallTime)).toEqual(['00:00', '01:00', '23:30']);
  });

  it.each(['24:00', '18:60', '9:00', '18.30', ''])('is not %p', (time) => {
    expect(isWallTime(time)).toBe(false);
    expect(() => minuteOfDay(time)).toThrow(expect.objectContaining({ code: 'time.time-malformed', params: { time } }));
  });

  it('is what the clocks of a zone show', () => {
    const instant = new Date('2026-10-27T17:30:59Z');
    expect(localTime(instant, 'Europe/Rome')).toBe('18:30');
    expect(localTime(instant, 'UTC')).toBe('17:30');
  });
});

import fc from 'fast-check';
import { Mark, markAs, UNMARKED } from './attendance';
import { AttendedSession, standingOf } from './standing';

const session = (mark: Mark, { minutes = 150, cancelled = false } = {}): AttendedSession => ({
  period: { startsAt: new Date(0), endsAt: new Date(minutes * 60_000) },
  cancelled,
  mark,
});

describe('where a participant stands', () => {
  it('adds up the minutes of every mark and says what may still be missed', () => {
    const sessions = [
      session(markAs('present')),
      session(markAs('late', { lateMinutes: 20 })),
      session(markAs('absent')),
      session(UNMARKED),
      session(UNMARKED),
      session(UNMARKED),
    ];
    expect(standingOf(sessions, 700)).toEqual({
      attendedMinutes: 280,
      totalMinutes: 900,
      share: 311,
      threshold: 700,
      granted: false,
      reachable: true,
      canStillMiss: { minutes: 100, sessions: 0 },
    });
  });

  it('says so when the threshold is out of reach', () => {
    const sessions = [session(markAs('absent')), session(markAs('justified')), session(UNMARKED)];
    expect(standingOf(sessions, 750)).toEqual({
      attendedMinutes: 0,
      totalMinutes: 450,
      share: 0,
      threshold: 750,
      granted: false,
      reachable: false,
      canStillMiss: { minutes: 0, sessions: 0 },
    });
  });

  it('is granted as soon as the threshold is met, with nothing more to attend', () => {
    const sessions = [
      session(markAs('present')),
      session(markAs('present')),
      session(markAs('present')),
      session(UNMARKED),
    ];
    expect(standingOf(sessions, 750)).toEqual({
      attendedMinutes: 450,
      totalMinutes: 600,
      share: 750,
      threshold: 750,
      granted: true,
      reachable: true,
      canStillMiss: { minutes: 150, sessions: 1 },
    });
  });

  it('does not count a cancelled session, even one that was marked', () => {
    const held = [session(markAs('present')), session(markAs('absent'))];
    const cancelled = [session(markAs('present'), { cancelled: true }), session(UNMARKED, { cancelled: true })];
    expect(standingOf([...held, ...cancelled], 750)).toEqual(standingOf(held, 750));
  });

  it('grants nothing when every session was cancelled', () => {
    expect(standingOf([session(markAs('present'), { cancelled: true })], 0)).toMatchObject({
      totalMinutes: 0,
      share: 0,
      granted: false,
    });
  });

  it('of whoever is still in reach is granted by attending all that is open', () => {
    const marks = fc.constantFrom(markAs('present'), markAs('absent'), markAs('late', { lateMinutes: 7 }), UNMARKED);
    const sessions = fc.array(
      fc.record({ mark: marks, minutes: fc.integer({ min: 8, max: 300 }), cancelled: fc.boolean() }),
    );
    fc.assert(
      fc.property(sessions, fc.integer({ min: 0, max: 1000 }), (drawn, threshold) => {
        const now = drawn.map(({ mark, ...rest }) => session(mark, rest));
        const then = drawn.map(({ mark, ...rest }) => session(mark === UNMARKED ? markAs('present') : mark, rest));
        expect(standingOf(then, threshold).granted).toBe(standingOf(now, threshold).reachable);
      }),
    );
  });
});

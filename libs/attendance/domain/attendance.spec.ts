import { Period } from '@bottega/platform/kernel';
import fc from 'fast-check';
import { attendedMinutes, checkMark, markAs, MARK_KINDS, UNMARKED } from './attendance';

const evening: Period = {
  startsAt: new Date('2027-01-21T18:00:00+01:00'),
  endsAt: new Date('2027-01-21T20:30:00+01:00'),
};

const lasting = (minutes: number): Period => ({
  startsAt: evening.startsAt,
  endsAt: new Date(evening.startsAt.getTime() + minutes * 60_000),
});

const invalid = { code: 'attendance.mark-invalid', params: { kind: 'late', sessionMinutes: 150 } };

describe('the minutes of a mark', () => {
  it.each([
    ['present', markAs('present'), 150],
    ['late by 20', markAs('late', { lateMinutes: 20 }), 130],
    ['gone 30 early', markAs('left-early', { leftEarlyMinutes: 30 }), 120],
    ['late by 20 and gone 30 early', markAs('late', { lateMinutes: 20, leftEarlyMinutes: 30 }), 100],
    ['absent', markAs('absent'), 0],
    ['justified', markAs('justified'), 0],
    ['unmarked', UNMARKED, 0],
  ])('%s', (_, mark, minutes) => {
    expect(attendedMinutes(mark, evening)).toBe(minutes);
  });

  it('are a difference of instants, so the night the clocks go forward is an hour shorter', () => {
    const night = { startsAt: new Date('2027-03-27T22:00:00+01:00'), endsAt: new Date('2027-03-28T06:00:00+02:00') };
    expect(attendedMinutes(markAs('present'), night)).toBe(7 * 60);
  });

  it('are never negative, even when the session was shortened afterwards', () => {
    expect(attendedMinutes(markAs('late', { lateMinutes: 100 }), lasting(60))).toBe(0);
  });

  it('of a mark that is accepted lie between one and the whole session whenever the person was there', () => {
    const lost = fc.integer({ min: -5, max: 400 });
    fc.assert(
      fc.property(
        fc.constantFrom(...MARK_KINDS),
        lost,
        lost,
        fc.integer({ min: 1, max: 400 }),
        (kind, late, early, length) => {
          const mark = markAs(kind, { lateMinutes: late, leftEarlyMinutes: early });
          fc.pre(accepted(mark, lasting(length)));
          const minutes = attendedMinutes(mark, lasting(length));
          const there = kind === 'present' || kind === 'late' || kind === 'left-early';
          expect(minutes).toBe(there ? length - late - early : 0);
          expect(minutes >= 1).toBe(there);
        },
      ),
    );
  });
});

describe('a mark is refused', () => {
  it.each([
    ['late by no minutes', markAs('late')],
    ['late by the whole session', markAs('late', { lateMinutes: 150 })],
    ['late and gone so early that nothing is left', markAs('late', { lateMinutes: 100, leftEarlyMinutes: 50 })],
    ['late by half a minute', markAs('late', { lateMinutes: 0.5 })],
    ['late by less than nothing', markAs('late', { lateMinutes: 20, leftEarlyMinutes: -5 })],
    ['late by NaN', markAs('late', { lateMinutes: Number.NaN })],
  ])('when %s', (_, mark) => {
    expect(() => checkMark(mark, evening)).toThrow(expect.objectContaining(invalid));
  });

  it.each([
    ['gone early by no minutes', markAs('left-early')],
    ['late under the name of gone early', markAs('left-early', { lateMinutes: 10, leftEarlyMinutes: 10 })],
    ['present with minutes lost', markAs('present', { lateMinutes: 5 })],
    ['absent with minutes lost', markAs('absent', { leftEarlyMinutes: 5 })],
    ['unmarked with minutes lost', markAs('unmarked', { lateMinutes: 5 })],
  ])('when %s', (_, mark) => {
    expect(accepted(mark, evening)).toBe(false);
  });

  it('but not one minute short of the whole session', () => {
    expect(accepted(markAs('late', { lateMinutes: 149 }), evening)).toBe(true);
    expect(accepted(markAs('left-early', { leftEarlyMinutes: 149 }), evening)).toBe(true);
  });
});

function accepted(mark: Parameters<typeof checkMark>[0], session: Period): boolean {
  try {
    checkMark(mark, session);
    return true;
  } catch {
    return false;
  }
}

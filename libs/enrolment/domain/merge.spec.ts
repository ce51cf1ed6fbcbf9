import type { EnrolmentStatus } from './enrolment-status';
import { checkMerge, type MergeTarget, splitForMerge } from './merge';

const now = new Date('2027-01-11T09:00:00Z');
const into: MergeTarget = {
  courseId: 'robot',
  status: 'open',
  placesLeft: 6,
  firstSessionStartsAt: new Date('2027-02-01T17:30:00Z'),
};

describe('an edition is merged into another', () => {
  it.each<[string, Partial<MergeTarget>, number, string | null]>([
    ['with room for everybody', {}, 6, null],
    ['confirmed already', { status: 'confirmed' }, 1, null],
    ['without dates yet', { firstSessionStartsAt: null }, 1, null],
    ['one place short', {}, 7, 'enrolment.merge-no-room'],
    ['of another course', { courseId: 'sewing' }, 1, 'enrolment.merge-other-course'],
    ['not open to anybody', { status: 'draft' }, 1, 'enrolment.merge-not-open'],
    ['that has started', { status: 'confirmed', firstSessionStartsAt: now }, 1, 'enrolment.merge-not-open'],
  ])('%s', (_, change, moving, refusal) => {
    const check = () => checkMerge({ courseId: 'robot' }, { ...into, ...change }, { moving, unnamed: 0 }, now);
    if (refusal) expect(check).toThrow(refusal);
    else expect(check).not.toThrow();
  });

  it('only once every reserved place has a name or is given up', () => {
    expect(() => checkMerge({ courseId: 'robot' }, into, { moving: 1, unnamed: 3 }, now)).toThrow(
      expect.objectContaining({ code: 'enrolment.merge-unnamed', params: { unnamed: 3 } }),
    );
  });

  it('by moving those who have no place there, and leaving what is over', () => {
    const people = ['held', 'pending', 'enrolled', 'completed', 'enrolled'].map((status, index) => ({
      personId: `p${index}`,
      status: status as EnrolmentStatus,
    }));
    const { moving, staying } = splitForMerge(people, new Set(['p1', 'p3']));
    expect([moving, staying].map((group) => group.map(({ personId }) => personId))).toEqual([
      ['p0', 'p2', 'p4'],
      ['p1'],
    ]);
  });
});

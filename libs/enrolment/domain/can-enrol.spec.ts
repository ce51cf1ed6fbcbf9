import { assertMayTakePart, assertTakesEnrolments } from './can-enrol';

const now = new Date('2027-01-11T09:00:00Z');
const later = new Date('2027-01-14T17:00:00Z');
const earlier = new Date('2027-01-07T17:00:00Z');
const refusal = (check: () => void) => {
  try {
    check();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an edition takes enrolments', () => {
  it.each([
    ['learner', 'open', later, 'accepted'],
    ['learner', 'confirmed', later, 'accepted'],
    ['learner', 'confirmed', null, 'accepted'],
    ['learner', 'confirmed', earlier, 'enrolment.already-started'],
    ['learner', 'running', earlier, 'enrolment.edition-not-open'],
    ['staff', 'running', earlier, 'accepted'],
    ['staff', 'confirmed', earlier, 'accepted'],
    ['staff', 'draft', later, 'enrolment.edition-not-open'],
    ['staff', 'postponed', later, 'enrolment.edition-not-open'],
    ['staff', 'cancelled', later, 'enrolment.edition-not-open'],
    ['staff', 'closed', earlier, 'enrolment.edition-not-open'],
  ] as const)('from a %s while %s, first session %s: %s', (asker, status, firstSessionStartsAt, outcome) => {
    expect(refusal(() => assertTakesEnrolments({ status, firstSessionStartsAt }, asker, now))).toBe(outcome);
  });
});

describe('a person under 18', () => {
  const minor = { birthDate: '2012-05-01', guardianName: 'Amina Diallo', guardianConsentOn: '2026-12-01' };
  const check = (asker: 'learner' | 'staff', facts: Partial<typeof minor> | { guardianConsentOn: null }) =>
    refusal(() => assertMayTakePart({ ...minor, ...facts }, asker, '2027-01-11'));

  it('does not enrol alone', () => expect(check('learner', {})).toBe('enrolment.minor-needs-staff'));
  it('is entered by staff with the consent on record', () => expect(check('staff', {})).toBe('accepted'));
  it('is never confirmed without it', () =>
    expect(check('staff', { guardianConsentOn: null })).toBe('enrolment.consent-missing'));
  it('is an adult from the eighteenth birthday', () =>
    expect([check('learner', { birthDate: '2009-01-11' }), check('learner', { birthDate: '2009-01-12' })]).toEqual([
      'accepted',
      'enrolment.minor-needs-staff',
    ]));
});

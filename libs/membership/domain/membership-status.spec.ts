import { isMember, type MembershipFacts, startOfRenewal, statusOn } from './membership-status';
import { prolonged } from './suspension';

const facts = (some: Partial<MembershipFacts> = {}): MembershipFacts => ({
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  graceDays: 15,
  unpaid: false,
  cancelledAt: null,
  suspensions: [],
  ...some,
});

describe('a membership is', () => {
  it.each([
    ['pending', 'while it is not paid', facts({ startsOn: null, endsOn: null }), '2027-06-01'],
    ['pending', 'while its money was taken back', facts({ unpaid: true }), '2027-06-01'],
    ['upcoming', 'before its first day', facts(), '2026-12-31'],
    ['active', 'on its first day', facts(), '2027-01-01'],
    ['active', 'on its last day', facts(), '2027-12-31'],
    ['in-grace', 'the day after', facts(), '2028-01-01'],
    ['in-grace', 'until grace is over', facts(), '2028-01-15'],
    ['expired', 'after that', facts(), '2028-01-16'],
    ['suspended', 'while it rests', facts({ suspensions: [{ from: '2027-05-01', until: null }] }), '2027-06-01'],
    [
      'active',
      'on the day it begins again',
      facts({ suspensions: [{ from: '2027-05-01', until: '2027-06-01' }] }),
      '2027-06-01',
    ],
    ['cancelled', 'once it is cancelled', facts({ cancelledAt: new Date('2027-03-01') }), '2027-06-01'],
  ] as const)('%s %s', (status, _, membership, day) => expect(statusOn(membership, day)).toBe(status));

  it('what makes a member when active or in grace', () => {
    expect((['pending', 'active', 'suspended', 'in-grace', 'expired'] as const).map(isMember)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('a renewal begins', () => {
  it('the day after the end, also within grace', () => {
    expect([startOfRenewal(facts(), '2027-12-10'), startOfRenewal(facts(), '2028-01-10')]).toEqual([
      '2028-01-01',
      '2028-01-01',
    ]);
  });

  it('today, once the membership has expired', () => expect(startOfRenewal(facts(), '2028-02-01')).toBe('2028-02-01'));
});

describe('a suspension', () => {
  it('adds the days it lasted to the end', () => {
    const validity = { from: '2027-01-01', to: '2027-12-31' };
    expect(prolonged(validity, '2027-05-01', '2027-06-01')).toEqual({ from: '2027-01-01', to: '2028-01-31' });
  });

  it('wakes nothing that had ended before it began', () => {
    const ended = { from: '2027-01-01', to: '2027-04-30' };
    expect(prolonged(ended, '2027-05-01', '2027-06-01')).toEqual(ended);
  });
});

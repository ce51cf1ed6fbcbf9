import { checkPlan, type PlanTerms } from './plan';
import { tellingMost } from './no-entitlement';

const plan = (some: Partial<PlanTerms> = {}): PlanTerms => ({
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  weights: {},
  validity: { kind: 'months', months: 12 },
  graceDays: 15,
  ...some,
});

describe('a plan can be sold', () => {
  it.each([
    ['annual, with trainings', plan()],
    ['a path', plan({ kind: 'path', scope: { kind: 'paths', of: ['makers'] } })],
    ['of the community, with nothing to spend', plan({ kind: 'community', grant: null })],
    ['by social year', plan({ validity: { kind: 'social-year', from: '09-01' } })],
  ])('when it is %s', (_, terms) => expect(() => checkPlan(terms)).not.toThrow());

  it.each([
    ['it grants nothing', plan({ grant: null }), 'membership.grant-missing'],
    ['the community is given trainings', plan({ kind: 'community' }), 'membership.grant-needless'],
    ['it is for courses and names none', plan({ scope: { kind: 'courses', of: [] } }), 'membership.scope-empty'],
    ['it is for all and names some', plan({ scope: { kind: 'all', of: ['robot'] } }), 'membership.scope-empty'],
    ['it is a path and names none', plan({ kind: 'path' }), 'membership.scope-empty'],
    [
      'its year begins on no day',
      plan({ validity: { kind: 'social-year', from: '02-29' } }),
      'membership.validity-wrong',
    ],
  ])('and not when %s', (_, terms, code) => {
    expect(() => checkPlan(terms)).toThrow(expect.objectContaining({ code }));
  });
});

it('of several refusals the one that came closest is told', () => {
  expect([
    tellingMost([]),
    tellingMost(['none-left', 'not-this-course']),
    tellingMost(['not-this-course', 'not-on-the-day']),
  ]).toEqual(['no-membership', 'none-left', 'not-on-the-day']);
});

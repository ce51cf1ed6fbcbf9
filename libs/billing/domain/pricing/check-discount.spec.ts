import { checkDiscount, type DiscountDraft } from './check-discount';

describe('a discount', () => {
  it.each<DiscountDraft>([
    { kind: 'member', percent: 20 },
    { kind: 'member', percent: 20, planId: 'annual' },
    { kind: 'age', amount: 1_000, ageFrom: 0, ageTo: 25 },
    { kind: 'concession', percent: 30, concession: 'student' },
    { kind: 'early', percent: 10, until: '2027-01-15' },
  ])('is complete with %p', (draft) => {
    expect(() => checkDiscount(draft)).not.toThrow();
  });

  it.each<[string, DiscountDraft]>([
    ['nothing taken off', { kind: 'member' }],
    ['both a percentage and a sum', { kind: 'member', percent: 20, amount: 1_000 }],
    ['no age', { kind: 'age', percent: 10 }],
    ['ages the wrong way round', { kind: 'age', percent: 10, ageFrom: 30, ageTo: 25 }],
    ['no day', { kind: 'early', percent: 10 }],
    ['what belongs to another kind', { kind: 'member', percent: 10, until: '2027-01-15' }],
    ['a plan for those who need none', { kind: 'age', percent: 10, ageFrom: 0, ageTo: 25, planId: 'annual' }],
  ])('is refused with %s', (_, draft) => {
    expect(() => checkDiscount(draft)).toThrow(expect.objectContaining({ code: 'billing.discount-incomplete' }));
  });
});

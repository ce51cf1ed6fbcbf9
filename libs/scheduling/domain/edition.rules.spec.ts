import { type EditionTerms, checkCapacityHolds, checkEditionTerms } from './edition.rules';

const terms: EditionTerms = { capacity: 16, minimum: 8, decidesOn: '2027-01-11', startsOn: '2027-01-14' };
const refusal = (code: string) => expect.objectContaining({ code: `scheduling.${code}` });

describe('the terms of an edition', () => {
  it.each<Partial<EditionTerms>>([
    {},
    { minimum: 16 },
    { minimum: 0 },
    { capacity: 1, minimum: 1 },
    { decidesOn: '2027-01-14' },
    { decidesOn: null },
    { startsOn: null },
  ])('hold with %j', (change) => {
    expect(() => checkEditionTerms({ ...terms, ...change })).not.toThrow();
  });

  it.each<[Partial<EditionTerms>, string]>([
    [{ capacity: 0 }, 'capacity-missing'],
    [{ capacity: 7.5 }, 'capacity-missing'],
    [{ minimum: 17 }, 'minimum-above-capacity'],
    [{ decidesOn: '2027-01-15' }, 'decision-after-start'],
  ])('do not hold with %j: %s', (change, code) => {
    expect(() => checkEditionTerms({ ...terms, ...change })).toThrow(refusal(code));
  });
});

describe('capacity', () => {
  it('goes down as far as the places that are taken', () => {
    expect(() => checkCapacityHolds(5, 5)).not.toThrow();
    expect(() => checkCapacityHolds(4, 5)).toThrow(refusal('capacity-below-occupied'));
  });
});

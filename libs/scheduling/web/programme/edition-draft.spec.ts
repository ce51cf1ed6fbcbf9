import { bodyOf, newEdition } from './edition-draft';

const plain = {
  titleSuffix: '',
  centreId: 'centre',
  capacity: 12,
  minimum: 5,
  decidesOn: null,
  fixedCost: null,
  costPerPerson: 0,
};

test('an edition without prices is sent without a price list, not for free', () => {
  expect(bodyOf(newEdition('centre'))).toEqual({ ...plain, prices: null, instructors: [] });
});

test('prices typed in euros leave in cents; the first instructor leads, the others assist', () => {
  const draft = {
    ...newEdition('centre'),
    decidesOn: '2027-01-11',
    fixedCost: '600',
    costPerPerson: '4,50',
    prices: { coworker: '90', resident: '100,50', external: '1.200,00' },
    instructors: ['anna', 'bruno'],
  };
  expect(bodyOf(draft)).toEqual({
    ...plain,
    decidesOn: '2027-01-11',
    fixedCost: 60_000,
    costPerPerson: 450,
    prices: { coworker: 9_000, resident: 10_050, external: 120_000 },
    instructors: [
      { personId: 'anna', role: 'lead' },
      { personId: 'bruno', role: 'assistant' },
    ],
  });
});

import { INCOME_KINDS, incomeKindOf, linesOfIncome } from './income-kind';

test('every kind of line is counted as one kind of income, those without a name among the others', () => {
  const lines = ['enrolment', 'membership', 'membership-upgrade', 'suspended-seat', 'hall-for-an-evening'];
  expect(lines.map(incomeKindOf)).toEqual(['courses', 'memberships', 'memberships', 'gifts', 'other']);
  expect(INCOME_KINDS.flatMap(linesOfIncome)).toEqual(lines.slice(0, 4));
});

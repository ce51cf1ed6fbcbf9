import { euro } from '@bottega/platform/kernel';
import { refundOfMembership } from './consumer-refund';

const validity = { from: '2027-01-01', to: '2027-12-31' };
const TODAY = '2027-01-11';

it.each([
  ['all, while none is used', { granted: 8, available: 8 }, euro(24_000)],
  ['the part that is not used', { granted: 8, available: 5 }, euro(15_000)],
  ['a part rounded in their favour', { granted: 7, available: 2 }, euro(6_858)],
  ['all and no more, when staff had added some', { granted: 8, available: 9 }, euro(24_000)],
  ['nothing to withdraw from, once all is used', { granted: 8, available: 0 }, null],
  ['the days that are left, where it grants nothing', { granted: 0, available: 0 }, euro(23_343)],
])('withdrawing gives back %s', (_, left, refund) => {
  expect(refundOfMembership(euro(24_000), { ...left, validity }, TODAY)).toEqual(refund);
});

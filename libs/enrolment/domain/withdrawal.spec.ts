import { euro } from '@bottega/platform/kernel';
import { previewWithdrawal } from './withdrawal';

const policy = { fullUntilHours: 48, partUntilHours: 24, partPercent: 50 };
const startsAt = new Date('2027-01-14T17:00:00Z');
const fullUntil = new Date('2027-01-12T17:00:00Z');

it.each([
  ['48 hours before, to the second', '2027-01-12T17:00:00Z', 10_501, 100],
  ['a second later', '2027-01-12T17:00:01Z', 5_251, 50],
  ['24 hours before', '2027-01-13T17:00:00Z', 5_251, 50],
  ['a second after that', '2027-01-13T17:00:01Z', 0, 0],
  ['after the start', '2027-01-20T17:00:00Z', 0, 0],
])('withdrawing %s gives back what the frozen policy says', (_, now, cents, percent) => {
  expect(previewWithdrawal(policy, euro(10_501), startsAt, new Date(now))).toEqual({
    ...{ refund: euro(cents), percent, fullUntil },
  });
});

it('gives everything back while the edition has no date', () => {
  expect(previewWithdrawal(policy, euro(9_000), null, fullUntil)).toEqual({
    ...{ refund: euro(9_000), percent: 100, fullUntil: null },
  });
});

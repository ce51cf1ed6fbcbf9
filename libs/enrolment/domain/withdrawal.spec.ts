import { euro } from '@bottega/platform/kernel';
import { previewWithdrawal, refundOnWithdrawal } from './withdrawal';

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

describe('a consumer who withdraws within fourteen days', () => {
  const evening = (day: string) => ({ startsAt: new Date(`${day}T17:30:00Z`), endsAt: new Date(`${day}T19:30:00Z`) });
  const course = ['2027-01-14', '2027-01-21', '2027-01-28'].map(evening);

  it.each([
    ['everything, before the course begins', '2027-01-14T17:29:59Z', 10_000],
    ['all but what was held, rounded in their favour', '2027-01-14T17:30:00Z', 6_667],
    ['all but what was held, later on', '2027-01-22T09:00:00Z', 3_334],
  ])('is given back %s', (_, now, cents) => {
    expect(refundOnWithdrawal(euro(10_000), course, new Date(now))).toEqual(euro(cents));
  });

  it('has nothing left to withdraw from once all of it was held', () => {
    expect(refundOnWithdrawal(euro(10_000), course, new Date('2027-01-28T17:30:00Z'))).toBeNull();
  });

  it('is given back everything while no session has a date', () => {
    expect(refundOnWithdrawal(euro(10_000), [], new Date('2027-01-14T09:00:00Z'))).toEqual(euro(10_000));
  });
});

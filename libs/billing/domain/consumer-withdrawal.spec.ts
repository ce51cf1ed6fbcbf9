import { assertMayWithdraw, hasWithdrawal, lastDayToWithdraw, refundDueOn } from './consumer-withdrawal';

const contract = (concludedAt: string, facts: object = {}) => ({
  concludedAt: new Date(concludedAt),
  method: 'card' as const,
  orderedByPayer: true,
  stands: true,
  ...facts,
});

it.each([
  ['a weekday: the fourteenth day', '2027-01-11T09:00:00Z', '2027-01-25'],
  ['late in the evening: counted from the day in Italy', '2027-01-11T23:30:00Z', '2027-01-26'],
  ['a Saturday: the Monday after', '2027-01-09T09:00:00Z', '2027-01-25'],
  ['a holiday: the next working day', '2026-12-23T09:00:00Z', '2027-01-07'],
])('the last day to withdraw falls on %s', (_, concluded, day) => {
  expect(lastDayToWithdraw(new Date(concluded))).toBe(day);
});

it('money is back fourteen days after we were told', () => {
  expect(refundDueOn(new Date('2027-01-25T22:59:59Z'))).toBe('2027-02-08');
});

it('the last minute of the last day counts, the next one does not', () => {
  const bought = contract('2027-01-11T09:00:00Z');
  expect(() => assertMayWithdraw(bought, new Date('2027-01-25T22:59:59Z'))).not.toThrow();
  expect(() => assertMayWithdraw(bought, new Date('2027-01-25T23:00:00Z'))).toThrow('billing.withdrawal-over');
});

it('there is nothing to withdraw from once all of it has ended', () => {
  const over = contract('2027-01-11T09:00:00Z', { stands: false });
  expect(() => assertMayWithdraw(over, new Date('2027-01-12T09:00:00Z'))).toThrow('billing.nothing-to-withdraw');
});

it.each([
  ['bought from a distance', {}, true],
  ['entered by staff at the desk', { orderedByPayer: false }, false],
  ['invoiced to an organisation', { method: 'invoice' }, false],
  ['that costs nothing', { method: 'free' }, false],
])('what is %s has the right: %#', (_, facts, right) => {
  expect(hasWithdrawal(contract('2027-01-11T09:00:00Z', facts))).toBe(right);
});

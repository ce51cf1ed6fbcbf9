import { type Days, daysCovered, type Statement } from './statement';

const paid = (bookedOn: string) => ({ bookedOn, amount: 9_000, payer: null, payerIban: null, text: '' });
const statement = (booked: string[], days: Days | null = null): Statement => ({
  format: 'csv',
  accountIban: null,
  days,
  credits: booked.map(paid),
  debits: [],
});

const january = (from: number, to: number): Days => ({ from: `2027-01-${from}`, to: `2027-01-${to}` });
const MOVED = ['2027-01-13', '2027-01-12'];

test.each([
  ['asked for', statement(MOVED, january(12, 13)), january(11, 17), january(11, 17)],
  ['it says', statement(MOVED, january(11, 14)), undefined, january(11, 14)],
  ['of its movements', statement(MOVED), undefined, january(12, 13)],
  ['of what went out too', { ...statement(['2027-01-12']), debits: [paid('2027-01-13')] }, undefined, january(12, 13)],
  ['nobody knows, without movements', statement([]), undefined, null],
])('a statement covers the days %s', (_, of, asked, covered) => expect(daysCovered(of, asked)).toEqual(covered));

test.each([january(13, 17), january(11, 12)])('it covers its movements, not only %j', (asked) =>
  expect(() => daysCovered(statement(MOVED), asked)).toThrow(
    expect.objectContaining({ code: 'billing.statement-days' }),
  ),
);

import { anOrder, euro } from '../billing.spec-support';
import { missing, takesMoney } from './taking';

const refund = { amount: euro(9_000), givenAt: '2027-01-12T09:00:00.000Z', receipt: 'RR 1/2027', documentId: 'd-1' };

test.each([
  ['one to be paid by transfer takes that first', {}, ['transfer', 'desk']],
  ['one to be paid at the desk takes that first', { method: 'desk' as const }, ['desk', 'transfer']],
  ['a settled one takes nothing', { status: 'paid' as const, paid: euro(9_000), due: euro(0) }, []],
  ['one given up takes the transfer that was on its way', { status: 'cancelled' as const }, ['transfer']],
  ['one given up takes nothing at the desk', { status: 'cancelled' as const, method: 'desk' as const }, []],
  ['one whose money was given back takes nothing', { status: 'cancelled' as const, refunds: [refund] }, []],
])('%s', (_, facts, ways) => {
  expect(takesMoney(anOrder(facts))).toEqual(ways);
});

test('of a price lowered since, no more is taken than it is now', () => {
  expect(missing(anOrder({ due: euro(7_000) }))).toBe(7_000);
});

import { euro } from '@bottega/platform/kernel';
import { acceptPayment, amountAsked, amountDue, amountToGiveBack, checkRefund, type OrderSums } from './order';

const order = (sums: Partial<OrderSums> = {}): OrderSums => ({
  status: 'open',
  total: euro(10_500),
  forgone: euro(0),
  paid: euro(0),
  owed: euro(0),
  refunded: euro(0),
  ...sums,
});

describe('a payment on an order', () => {
  it('settles it when it is all that is due', () => {
    expect(acceptPayment(order(), euro(10_500))).toBe('paid');
  });

  it('leaves it open when it is a part', () => {
    expect(acceptPayment(order(), euro(5_000))).toBe('open');
    expect(amountDue(order({ paid: euro(5_000) }))).toEqual(euro(5_500));
  });

  it.each([
    ['more than is due', order({ paid: euro(10_000) }), 501, 'billing.overpayment'],
    ['on a settled order', order({ status: 'paid', paid: euro(10_500) }), 1, 'billing.nothing-due'],
    ['on a cancelled order', order({ status: 'cancelled' }), 1, 'billing.order-cancelled'],
  ])('is refused when it is %s', (_, sums, cents, code) => {
    expect(() => acceptPayment(sums, euro(cents))).toThrow(expect.objectContaining({ code }));
  });
});

describe('a cancelled order', () => {
  it('keeps what the policy says and owes back the rest', () => {
    const sums = { forgone: euro(5_250), paid: euro(10_500), owed: euro(5_250) };
    const cancelled = order({ status: 'cancelled', ...sums });
    expect([amountAsked(cancelled), amountToGiveBack(cancelled)]).toEqual([euro(5_250), euro(5_250)]);
  });

  it('is owed nothing and owes back what came in', () => {
    const sums = { forgone: euro(10_500), paid: euro(10_500), owed: euro(10_500) };
    const cancelled = order({ status: 'cancelled', ...sums });
    expect([amountDue(cancelled), amountToGiveBack(cancelled)]).toEqual([euro(0), euro(10_500)]);
  });
});

describe('a refund', () => {
  it('gives back all that is owed', () => {
    expect(() => checkRefund(euro(5_250), euro(5_250))).not.toThrow();
  });

  it.each([
    ['less than is owed', 5_250, 5_249, 'billing.refund-differs'],
    ['more than is owed', 5_250, 5_251, 'billing.refund-differs'],
    ['of what nobody is owed', 0, 5_250, 'billing.nothing-to-give-back'],
  ])('is refused when it is %s', (_, owed, cents, code) => {
    expect(() => checkRefund(euro(owed), euro(cents))).toThrow(expect.objectContaining({ code }));
  });
});

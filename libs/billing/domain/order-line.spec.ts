import fc from 'fast-check';
import { euro, sumMoney } from '@bottega/platform/kernel';
import { amountAsked, amountDue, type OrderSums } from './order';
import { endLine, type LineSums, priceOf, reduceLine, sharesOf, spreadLate, statusOf } from './order-line';

const line = (id: string, amount: number, sums: Partial<LineSums> = {}): LineSums => ({
  ...{ id, status: 'active', amount: euro(amount), forgone: euro(0), owed: euro(0) },
  ...sums,
});

const orderOf = (lines: readonly LineSums[], paid: number): OrderSums => ({
  status: 'open',
  total: sumMoney(lines.map(({ amount }) => amount)),
  forgone: sumMoney(lines.map(({ forgone }) => forgone)),
  owed: sumMoney(lines.map(({ owed }) => owed)),
  paid: euro(paid),
  refunded: euro(0),
});

const [course, membership] = [line('course', 12_000), line('membership', 6_000)];

describe('what came in for an order', () => {
  it('is shared by its lines in proportion to what they ask', () => {
    const shares = sharesOf(orderOf([course, membership], 9_000), [course, membership]);
    expect(Object.fromEntries(shares)).toEqual({ course: euro(6_000), membership: euro(3_000) });
  });

  it('stays with a line that ended as far as it is kept', () => {
    const ended = { ...course, ...endLine(course, euro(12_000), euro(9_000)) };
    const shares = sharesOf(orderOf([ended, membership], 18_000), [ended, membership]);
    expect(Object.fromEntries(shares)).toEqual({ course: euro(3_000), membership: euro(6_000) });
  });
});

describe('a line', () => {
  it('that ends asks for what is kept of it, and owes back the rest of what came in', () => {
    const change = endLine(course, euro(10_000), euro(4_000));
    expect(change).toEqual({ status: 'cancelled', forgone: euro(6_000), owed: euro(4_000) });
  });

  it.each([
    ['paid in full', 12_000, 3_000],
    ['paid in part', 10_000, 1_000],
    ['not paid', 0, 0],
  ])('%s, reduced while it stands, gives back what came in beyond the new price', (_, share, owed) => {
    const change = reduceLine(course, euro(share), euro(3_000));
    expect(change).toEqual({ status: 'active', forgone: euro(3_000), owed: euro(owed) });
  });

  it('is not reduced below nothing', () => {
    expect(() => reduceLine(course, euro(0), euro(12_001))).toThrow(
      expect.objectContaining({ code: 'billing.more-than-its-price' }),
    );
  });
});

describe('an order', () => {
  it.each([
    ['over with its last line', ['cancelled', 'cancelled'], 0, 'cancelled'],
    ['settled when nothing is due', ['cancelled', 'active'], 0, 'paid'],
    ['open as long as something is', ['cancelled', 'active'], 1, 'open'],
  ] as const)('is %s', (_, statuses, due, expected) => {
    expect(
      statusOf(
        statuses.map((status) => ({ status })),
        euro(due),
      ),
    ).toBe(expected);
  });
});

it('money that came late is owed back on each line, up to what it would have cost', () => {
  const lines = [course, membership].map((one) => ({ ...one, ...endLine(one, euro(0), euro(0)) }));
  expect(Object.fromEntries(spreadLate(lines, euro(13_000)))).toEqual({
    course: euro(12_000),
    membership: euro(1_000),
  });
});

describe('whatever becomes of its lines', () => {
  const histories = fc.record({
    prices: fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 5 }),
    paidPercent: fc.integer({ min: 0, max: 100 }),
    moves: fc.array(fc.record({ which: fc.nat(4), percent: fc.integer({ min: 0, max: 100 }), ends: fc.boolean() })),
  });

  it('what came in is what is asked, less what is due, and what is owed back; no line touches another', () => {
    fc.assert(
      fc.property(histories, ({ prices, paidPercent, moves }) => {
        let lines = prices.map((price, index) => line(String(index), price));
        const total = prices.reduce((sum, price) => sum + price, 0);
        const paid = Math.floor((total * paidPercent) / 100);
        for (const { which, percent, ends } of moves) {
          const old = lines[which % lines.length]!;
          if (old.status === 'cancelled') continue;
          const before = sharesOf(orderOf(lines, paid), lines);
          const share = before.get(old.id)!;
          const part = (of: number) => euro(Math.floor((of * percent) / 100));
          const change = ends
            ? endLine(old, share, part(share.amount))
            : reduceLine(old, share, part(priceOf(old).amount));
          lines = lines.map((one) => (one === old ? { ...one, ...change } : one));
          const order = orderOf(lines, paid);
          const due = amountDue(order).amount;
          expect(due).toBeGreaterThanOrEqual(0);
          expect(amountAsked(order).amount - due + order.owed.amount).toBe(paid);
          for (const one of lines) {
            const now = sharesOf(order, lines).get(one.id)!.amount;
            expect(now).toBeGreaterThanOrEqual(0);
            expect(now).toBeLessThanOrEqual(priceOf(one).amount);
            if (ends && one.id !== old.id) expect(Math.abs(now - before.get(one.id)!.amount)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

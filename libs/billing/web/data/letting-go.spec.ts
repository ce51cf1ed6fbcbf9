import { anOrder, euro } from '../billing.spec-support';
import type { Order } from '../order-list';
import { lettingGo, reducible } from './letting-go';

const [line] = anOrder().lines;
const two = (facts: Partial<Order>) =>
  anOrder({ total: euro(12_000), lines: [line!, { ...line!, id: 'l-2', amount: euro(3_000) }], ...facts });

test.each([
  ['nothing came in: only less is asked', {}, 2_000, { price: 7_000, back: 0 }],
  ['it was paid: all of that goes back', { paid: euro(12_000) }, 2_000, { price: 7_000, back: 2_000 }],
  ['half was paid: less is asked first', { paid: euro(6_000) }, 2_000, { price: 7_000, back: 0 }],
  ['half was paid: what came in beyond goes back', { paid: euro(6_000) }, 6_000, { price: 3_000, back: 1_500 }],
])('%s', (_, facts, by, { price, back }) => {
  const order = two(facts);
  expect(lettingGo(order, order.lines[0]!, euro(by))).toEqual({ price: euro(price), back: euro(back) });
});

test('what was let go already is not let go again', () => {
  const lowered = { ...line!, forgone: euro(2_000), owed: euro(2_000) };
  const order = anOrder({ paid: euro(9_000), lines: [lowered] });
  expect(lettingGo(order, lowered, euro(1_000))).toEqual({ price: euro(6_000), back: euro(1_000) });
  expect(() => lettingGo(order, lowered, euro(7_001))).toThrow();
});

test('only what stands and costs something can cost less', () => {
  const ended = { ...line!, id: 'l-2', status: 'cancelled' as const };
  const free = { ...line!, id: 'l-3', forgone: euro(9_000) };
  expect(reducible(anOrder({ lines: [line!, ended, free] })).map(({ id }) => id)).toEqual(['l-1']);
});

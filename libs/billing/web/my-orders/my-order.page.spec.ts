import { anOrder, euro, open, said } from '../billing.spec-support';
import type { Order } from '../order-list';
import { MyOrderPage } from './my-order.page';

const [place] = anOrder().lines;
const together: Partial<Order> = {
  lines: [place!, { ...place!, id: 'l-2', kind: 'membership', subjectId: 'm-1', description: 'Tessera annuale' }],
  ...{ total: euro(29_000), due: euro(29_000) },
};

async function opened(facts: Partial<Order> = {}, fatto?: string) {
  const screen = await open(MyOrderPage, { inputs: { orderId: 'o-1', fatto } });
  await screen.answer('GET', '/orders/o-1', anOrder({ ...together, ...facts }));
  await screen.settle();
  return screen;
}

test('whoever has just ordered several things reads that they are theirs, how to pay them, and where each is', async () => {
  const screen = await opened({}, '1');
  expect(said(screen.getAllByRole('status')[0]!)).toContain('Ti teniamo i posti: manca solo il bonifico.');
  expect(said(screen.host)).toMatch(/Da pagare 290,00 € Posto i-1, con il nome Fai il bonifico .*Importo 290,00 €/);
  const things = screen.getByRole('region', { name: 'Che cosa hai preso' });
  expect([...things.querySelectorAll('a')].map((link) => [said(link), link.getAttribute('href')])).toEqual([
    ['Il primo robot', '/io/corsi/i-1'],
    ['Tessera annuale', '/io/tessera/m-1'],
  ]);
});

test.each([
  [{ method: 'desk' as const, payTo: null }, 'paghi in segreteria'],
  [{ method: 'free' as const, status: 'paid' as const, due: euro(0), payTo: null }, 'È tutto tuo.'],
])('says how it is paid: %o', async (facts, words) => {
  const screen = await opened(facts, '1');
  expect(said(screen.getByRole('status'))).toContain(words);
});

test('one left unpaid at the gateway leads back to it', async () => {
  const screen = await opened({ method: 'card', payTo: null });
  expect(screen.getByRole('link', { name: 'Paga con carta' }).getAttribute('href')).toBe('/io/pagamento/o-1?esito=vai');
  expect(screen.queryByRole('status')).toBeNull();
});

test('what was given up is not among what one has', async () => {
  const given = { ...place!, status: 'cancelled' as const, cancelledAt: '2027-01-11T10:00:00.000Z' };
  const screen = await opened({ lines: [given] });
  expect(screen.queryByRole('region', { name: 'Che cosa hai preso' })).toBeNull();
});

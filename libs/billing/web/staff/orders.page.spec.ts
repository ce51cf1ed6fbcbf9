import { fireEvent } from '@testing-library/dom';
import { anOrder, euro, open, said } from '../billing.spec-support';
import { OrdersPage } from './orders.page';

const settled = anOrder({ id: 'o-2', payerName: 'Ugo Neri', status: 'paid', paid: euro(9_000), due: euro(0) });

async function opened(inputs: Record<string, unknown> = {}, query = '') {
  const screen = await open(OrdersPage, { inputs });
  await screen.answer('GET', `/orders${query}`, { items: [anOrder(), settled], nextCursor: null });
  return screen;
}

test('what is settled says so, what is not says how much', async () => {
  const { getByRole } = await opened();
  const [owing, done] = ['Sara Melloni', 'Ugo Neri'].map((name) => getByRole('row', { name: new RegExp(name) }));
  expect([said(owing!), said(done!)]).toEqual([
    expect.stringMatching(/Da pagare.*90,00 €.*90,00 €$/),
    expect.stringMatching(/Pagato.*90,00 €.*saldato$/),
  ]);
  expect(getByRole('link', { name: 'Ugo Neri' }).getAttribute('href')).toBe('/gestione/ordini/o-2');
});

test('how it is paid and who pays are asked of the server, and kept in the address', async () => {
  const screen = await opened(
    { stato: 'open', metodo: 'transfer', cerca: 'melloni' },
    '?method=transfer&q=melloni&status=open',
  );
  const search = screen.getByRole('searchbox', { name: 'Nome, e-mail o causale' });
  fireEvent.change(search, { target: { value: ' RF94 11 ' } });
  await screen.settle();
  expect(screen.router.url).toBe('/?cerca=RF94%2011');
});

import { fireEvent } from '@testing-library/dom';
import { anOrder, euro, open, said } from '../billing.spec-support';
import type { Order } from '../order-list';
import { OrderPage } from './order.page';

async function opened(facts: Partial<Order> = {}) {
  const screen = await open(OrderPage, { inputs: { orderId: 'o-1' } });
  await screen.answer('GET', '/orders/o-1', anOrder(facts));
  return screen;
}

const paid = anOrder({
  ...{ status: 'paid', paid: euro(9_000), due: euro(0), payTo: null },
  payments: [
    {
      ...{ amount: euro(9_000), method: 'transfer', receipt: 'R 1/2027', documentId: 'd-1', takenBackAt: null },
      ...{ receivedAt: '2027-01-11T17:00:00.000Z', receivedOn: '2027-01-08' },
    },
  ],
});

test('a transfer is recorded with the day the bank says', async () => {
  const screen = await opened({ declaredPaidAt: '2027-01-10T09:00:00.000Z' });
  expect(said(screen.host)).toContain('Dice di aver fatto il bonifico: dom 10 gen');
  expect(said(screen.host)).toContain('RF94 11');
  screen.write('Giorno in cui la banca li ha accreditati', '2027-01-08');
  screen.press('Registra l’incasso');
  expect(await screen.answer('POST', '/orders/o-1/payments', paid)).toEqual({
    method: 'transfer',
    amount: 9_000,
    receivedOn: '2027-01-08',
  });
  expect(said(screen.host)).toContain('Ricevuta R 1/2027 · 8 gen 2027 90,00 €');
  expect(screen.queryByRole('button', { name: 'Registra l’incasso' })).toBeNull();
});

test('part of it may come at the desk instead, on no other day than today', async () => {
  const screen = await opened();
  fireEvent.click(screen.getByRole('radio', { name: 'In sede' }));
  await screen.settle();
  expect(screen.queryByLabelText('Giorno in cui la banca li ha accreditati')).toBeNull();
  screen.write('Importo in euro', '40,50');
  screen.press('Registra l’incasso');
  expect(await screen.answer('POST', '/orders/o-1/payments', anOrder({ paid: euro(4_050) }))).toEqual({
    method: 'desk',
    amount: 4_050,
  });
  expect(screen.getByLabelText<HTMLInputElement>('Importo in euro').value).toBe('49,50');
});

test('no bank credits anything tomorrow', async () => {
  const screen = await opened();
  screen.write('Giorno in cui la banca li ha accreditati', '2027-01-12');
  screen.press('Registra l’incasso');
  await screen.settle();
  expect(said(screen.host)).toContain('Questo giorno deve ancora venire.');
  screen.nothingAsked();
});

test('money for an order given up says what becomes of it', async () => {
  const screen = await opened({ status: 'cancelled', due: euro(0), payTo: null });
  expect(said(screen.host)).toContain('Se arriva tutta la somma e c’è ancora posto');
  expect(screen.queryByRole('radio', { name: 'In sede' })).toBeNull();
});

test('says until when the place it is for is kept, as long as it is open', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Posto i-1, ufficio');
  screen.press('Registra l’incasso');
  await screen.answer('POST', '/orders/o-1/payments', paid);
  expect(said(screen.host)).not.toContain('Posto i-1');
});

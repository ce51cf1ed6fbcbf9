import { fireEvent } from '@testing-library/dom';
import { anOrder, euro, open, readBySara, said } from '../billing.spec-support';
import type { Order } from '../order-list';
import { OrderPage } from './order.page';

async function opened(facts: Partial<Order> = {}) {
  const screen = await open(OrderPage, { inputs: { orderId: 'o-1' } });
  await screen.answer('GET', '/orders/o-1', anOrder(facts));
  await screen.answer('GET', '/fiscal-parties/p-1', { party: null });
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
  expect(await screen.answer('POST', '/orders/o-1/payments', anOrder({ paid: euro(4_050), due: euro(4_950) }))).toEqual(
    {
      method: 'desk',
      amount: 4_050,
    },
  );
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

test('whom the document will name is seen before money is taken, and written there and then', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Documento intestato a Sara Melloni Senza codice fiscale né indirizzo');
  screen.press('Scrivi i dati');
  await screen.settle();
  expect(screen.getByLabelText<HTMLInputElement>('Nome e cognome, o denominazione').value).toBe('Sara Melloni');
  screen.write('Codice fiscale', 'MLLSRA98D43D704P');
  screen.write('Via e numero', 'via Emilia 1');
  screen.write('CAP', '40100');
  screen.write('Comune', 'Bologna');
  screen.press('Salva i dati');
  const party = {
    ...{ name: 'Sara Melloni', taxCode: 'MLLSRA98D43D704P', vatNumber: null, address: 'via Emilia 1' },
    ...{ postalCode: '40100', city: 'Bologna', province: null, country: 'IT' },
  };
  expect(await screen.answer('PUT', '/fiscal-parties/p-1', { party: { ...party, version: 1 } })).toEqual(party);
  expect(said(screen.host)).toContain('Documento intestato a Sara Melloni MLLSRA98D43D704P');
});

test('a price may be lowered by whoever may give money back', async () => {
  const screen = await opened();
  expect(screen.queryByRole('button', { name: 'Abbassa il prezzo' })).toBeNull();
  await readBySara(screen, 'payments.refund');
  await screen.settle();
  expect(screen.getByRole('button', { name: 'Abbassa il prezzo' })).toBeTruthy();
});

test('what was lowered says by how much and why', async () => {
  const [line] = anOrder().lines;
  const why = { lineId: 'l-1', reason: 'un incontro in meno', amount: euro(2_000) };
  const credit = { ...why, id: 'k-1', aroseAt: '2027-01-11T09:00:00.000Z', givenBack: false };
  const lines = [{ ...line!, forgone: euro(2_000), owed: euro(2_000) }];
  const screen = await opened({ paid: euro(8_000), due: euro(1_000), lines, credits: [credit] });
  expect(said(screen.host)).toMatch(/Il primo robot 90,00.€ Abbassato: un incontro in meno −20,00.€/);
});

import { anOrder, open, readBySara, said } from '../billing.spec-support';
import type { Order } from '../order-list';
import { TransferPanel } from './transfer-panel';

const THURSDAY_NIGHT = '2027-01-14T23:00:00.000Z';

async function opened(facts: Partial<Order> = {}, until: string | null = THURSDAY_NIGHT) {
  const screen = await open(TransferPanel, { inputs: { of: anOrder(facts), until } });
  await readBySara(screen);
  return screen;
}

const copied = (): string[] => {
  const texts: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void texts.push(text) } });
  return texts;
};

test('says what to write on the transfer, read in fours and copied as banks want it', async () => {
  const texts = copied();
  const screen = await opened();
  const shown = [...screen.host.querySelectorAll('dt')].map((fact) => [said(fact), said(fact.nextElementSibling!)]);
  expect(shown).toEqual([
    ['Importo', '90,00 €'],
    ['Beneficiario', 'Bottega APS'],
    ['IBAN', 'IT60 X054 2811 1010 0000 0123 456'],
    ['Causale', 'RF94 11'],
  ]);
  for (const what of ['Importo', 'Beneficiario', 'IBAN', 'Causale']) screen.press(`Copia ${what}`);
  expect(texts).toEqual(['90,00', 'Bottega APS', 'IT60X0542811101000000123456', 'RF9411']);
});

test('names the last day the money may arrive on', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Entro giovedì 14 gennaio');
});

test('once time is over says that the place is kept until staff have looked', async () => {
  const screen = await opened({}, '2027-01-10T23:00:00.000Z');
  expect(said(screen.host)).toContain('Il tempo finiva domenica 10 gennaio');
  expect(said(screen.host)).toContain('finché la segreteria non ha controllato i movimenti');
});

test('«I have made the transfer» is said once, and when it was said stays', async () => {
  const screen = await opened();
  screen.press('Ho fatto il bonifico');
  await screen.answer('POST', '/orders/o-1/declare-paid', anOrder({ declaredPaidAt: '2027-01-11T17:00:00.000Z' }));
  expect(said(screen.getByText(/Ci hai detto/))).toBe('Ci hai detto di averlo fatto lun 11 gen , 18:00 .');
  expect(screen.queryByRole('button', { name: 'Ho fatto il bonifico' })).toBeNull();
});

test('what was settled meanwhile is not declared', async () => {
  const screen = await opened();
  screen.press('Ho fatto il bonifico');
  const refusal = { code: 'billing.nothing-due', title: 'Non è possibile ora', detail: 'È già saldato.', errors: [] };
  await screen.answer('POST', '/orders/o-1/declare-paid', refusal, 409);
  expect(said(screen.getByRole('alert'))).toContain('È già saldato.');
});

test('nobody says so for somebody else', async () => {
  const screen = await opened({ payerId: 'p-2' });
  expect(screen.queryByRole('button', { name: 'Ho fatto il bonifico' })).toBeNull();
});

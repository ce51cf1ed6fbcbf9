import { anUnpaidPlace, open, said } from '../enrolment.spec-support';
import { OverduePage } from './overdue.page';

const page = (...items: object[]) => ({ items, nextCursor: null });
const over = anUnpaidPlace({ heldUntil: '2027-01-10T19:30:00.000Z' });

async function opened() {
  const screen = await open(OverduePage);
  await screen.answer('GET', '/enrolments?overdue=true', page(over));
  return screen;
}

test('says who, for what, how, until when and how much; recording a payment is one step away', async () => {
  const screen = await opened();
  const row = screen.getByRole('row', { name: /Melloni Sara/ });
  expect(said(row)).toMatch(/^Melloni Sara Il primo robot In sede dom 10 gen 90,00 €/);
  const pay = screen.getByRole('link', { name: 'Registra l’incasso' });
  expect(pay.getAttribute('href')).toBe('/gestione/ordini/o-1');
});

test('a place is released with a reason, and leaves the list', async () => {
  const screen = await opened();
  screen.press('Libera');
  await screen.settle();
  screen.press('Libera il posto');
  await screen.settle();
  screen.nothingAsked();
  screen.write('Motivo', 'Non si è presentata');
  screen.press('Libera il posto');
  expect(await screen.answer('POST', '/enrolments/i-1/release', over)).toEqual({ reason: 'Non si è presentata' });
  expect(said(screen.host)).toContain('Nessun posto da decidere');
});

test('what was paid meanwhile is not released, and says so', async () => {
  const screen = await opened();
  screen.press('Libera');
  await screen.settle();
  screen.write('Motivo', 'Non si è presentata');
  screen.press('Libera il posto');
  const refusal = { code: 'enrolment.not-unpaid', title: 'Non è possibile ora', detail: 'È già pagato.', errors: [] };
  await screen.answer('POST', '/enrolments/i-1/release', refusal, 409);
  expect(said(screen.getByRole('alert'))).toContain('È già pagato.');
});

test('of one edition only, when the address says so', async () => {
  const screen = await open(OverduePage, { inputs: { edizione: 'e-1' } });
  await screen.answer('GET', '/enrolments?overdue=true&editionId=e-1', page());
  expect(screen.getByRole('link', { name: 'Di tutte le edizioni' })).toBeTruthy();
});

import { anOrder, euro, open, said } from '../billing.spec-support';
import { LEAVE_FOR } from './leave-for';
import { PaymentPage } from './payment.page';

const left: string[] = [];

async function opened(esito?: 'vai' | 'pagato' | 'annullato', facts: object = {}) {
  left.length = 0;
  const providers = [{ provide: LEAVE_FOR, useValue: (url: string) => left.push(url) }];
  const screen = await open(PaymentPage, { providers, inputs: { orderId: 'o-1', esito } });
  await screen.answer('GET', '/orders/o-1', anOrder({ method: 'card', payTo: null, reference: null, ...facts }));
  return screen;
}

const PAID = anOrder({ method: 'card', status: 'paid', paid: euro(9_000), due: euro(0) });

test('whoever has just enrolled is led to the gateway at once', async () => {
  const screen = await opened('vai');
  await screen.answer('POST', '/orders/o-1/checkout', { url: 'https://pay.example/cs_1' });
  expect(left).toEqual(['https://pay.example/cs_1']);
});

test('whoever comes back without paying reads that they paid nothing, and may go again', async () => {
  const screen = await opened('annullato');
  expect(said(screen.host)).toContain('Non hai pagato nulla');
  screen.press(/^Paga con carta/);
  await screen.answer('POST', '/orders/o-1/checkout', { url: 'https://pay.example/cs_2' });
  expect(left).toEqual(['https://pay.example/cs_2']);
});

test('a gateway that does not answer is said, and what to do', async () => {
  const screen = await opened();
  screen.press(/^Paga con carta/);
  const away = { code: 'billing.gateway-away', title: 'Non ora', detail: 'Riprova fra un minuto.', errors: [] };
  await screen.answer('POST', '/orders/o-1/checkout', away, 503);
  expect(said(screen.getByRole('alert'))).toContain('Riprova fra un minuto.');
  expect(screen.getByRole('button', { name: /^Paga con carta/ })).toBeTruthy();
});

test('whoever paid and is back before the bank waits for it, then reads that it is done', async () => {
  const screen = await opened('pagato');
  expect(said(screen.getByRole('status'))).toContain('Aspettiamo la conferma della banca');
  await new Promise((looked) => setTimeout(looked, 2_050));
  await screen.answer('GET', '/orders/o-1', PAID);
  expect(said(screen.getByRole('status'))).toContain('Pagato');
  expect(screen.getByRole('link', { name: 'Vedi quello che hai preso' }).getAttribute('href')).toBe('/io/corsi/i-1');
});

test('whoever paid for a membership is led to it', async () => {
  const lines = PAID.lines.map((line) => ({ ...line, kind: 'membership', subjectId: 'm-1' }));
  const screen = await opened('pagato', { ...PAID, lines });
  expect(screen.getByRole('link', { name: 'Vedi quello che hai preso' }).getAttribute('href')).toBe('/io/tessera/m-1');
});

test('whoever was too slow reads that the money comes back', async () => {
  const screen = await opened('pagato', { status: 'cancelled', paid: euro(9_000), goingBack: euro(9_000) });
  expect(said(screen.getByRole('status'))).toContain('torna sulla carta');
});

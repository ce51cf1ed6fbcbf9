import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import { euro, open, said } from '../../billing.spec-support';
import type { ToGiveBack } from './give-back-list';
import { GiveBackPage } from './give-back.page';

const SURPLUS: ToGiveBack = {
  id: 's-1',
  kind: 'surplus',
  orderId: 'o-1',
  payerName: 'Sara Melloni',
  description: 'Il primo robot',
  amount: euro(500),
  surplusReason: 'overpaid',
  aroseAt: '2027-01-13T09:00:00.000Z',
  paidBy: 'transfer',
  iban: 'IT•• 0887',
  cardRefused: null,
};

async function opened(...items: ToGiveBack[]) {
  const screen = await open(GiveBackPage);
  await screen.answer('GET', '/to-give-back', { items, nextCursor: null });
  return screen;
}

test('a sum says whose it is, why, and how it came', async () => {
  const { getByRole } = await opened(SURPLUS);
  expect(said(getByRole('article'))).toMatch(
    /Sara Melloni 5,00 € Il primo robot · pagato più del dovuto .* Era stato pagato con bonifico\. IT•• 0887/,
  );
});

test('the IBAN is shown whole to who asks', async () => {
  const screen = await opened(SURPLUS);
  screen.press('Mostra tutto l’IBAN');
  await screen.answer('POST', '/to-give-back/s-1/reveal-iban', { iban: 'IT02A0301926102000000490887' });
  expect(said(screen.host)).toContain('IT02 A030 1926 1020 0000 0490 887');
});

test('where nobody knows the IBAN it is written; a slip is said beside it', async () => {
  const screen = await opened({ ...SURPLUS, iban: null });
  screen.press('Scrivi l’IBAN');
  await screen.settle();
  screen.write('IBAN su cui restituire', 'IT02');
  screen.press('Salva l’IBAN');
  const fault = { pointer: '/iban', code: 'billing.iban-invalid', detail: 'Questo IBAN non è scritto bene.' };
  await screen.answer(
    'PUT',
    '/to-give-back/s-1/iban',
    { code: fault.code, title: '', detail: '', errors: [fault] },
    422,
  );
  expect(said(screen.host)).toContain('Questo IBAN non è scritto bene.');
});

test('giving back is asked first, and then it leaves the queue', async () => {
  const screen = await opened(SURPLUS);
  screen.press('Restituito con bonifico');
  const confirmation = TestBed.inject(Confirmation);
  expect(confirmation.question()?.heading.replace(/\s/g, ' ')).toBe('5,00 € a Sara Melloni?');
  confirmation.reply(true);
  expect(await screen.answer('POST', '/to-give-back/s-1/given-back', null, 204)).toEqual({ method: 'transfer' });
  expect(said(screen.host)).toContain('Niente da restituire');
});

test('a card that did not take its money back says why, and may be tried again', async () => {
  const cardRefused = { times: 2, lastAt: '2027-01-11T08:00:00.000Z', because: 'expired_or_canceled_card' };
  const screen = await opened({ ...SURPLUS, paidBy: 'card', iban: null, cardRefused });
  expect(said(screen.host)).toContain('La carta non li ha ripresi (scaduta o annullata), 11 gen 2027 · 2 tentativi');
  screen.press('Ritenta sulla carta');
  await screen.answer('POST', '/to-give-back/s-1/try-card-again', null, 204);
  expect(said(screen.host)).toContain('Niente da restituire');
});

test('what the gateway says that nobody knows is not repeated', async () => {
  const cardRefused = { times: 1, lastAt: '2027-01-11T08:00:00.000Z', because: 'some_new_code' };
  const screen = await opened({ ...SURPLUS, cardRefused });
  expect(said(screen.host)).toContain('Stripe non dice perché');
});

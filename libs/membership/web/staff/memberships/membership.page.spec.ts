import { TestBed } from '@angular/core/testing';
import { Confirmation, Toasts } from '@bottega/platform/web';
import { aMembershipInFull, anEntry, aPage, aPlan, euro, open, said } from '../../membership.spec-support';
import { staffMembershipWords } from '../staff-membership-words';
import { MembershipPage } from './membership.page';

const ON_SALE = '/membership-plans?limit=100';
const larger = aPlan({ id: 'p-9', name: 'Tessera grande', grant: { unit: 'training', amount: 16 } });
const smaller = aPlan({ id: 'p-3', name: 'Tessera piccola', grant: { unit: 'training', amount: 4 } });
const LEDGER = '/memberships/m-1/ledger?limit=100';

async function opened(membership: object = aMembershipInFull()) {
  const screen = await open(MembershipPage, {
    inputs: { membershipId: 'm-1' },
    words: { 'membership-staff': staffMembershipWords },
  });
  await screen.answer('GET', '/memberships/m-1', membership);
  await screen.answer('GET', LEDGER, aPage(anEntry()));
  await screen.answer('GET', ON_SALE, aPage(aPlan(), smaller, larger));
  return screen;
}

const suspended = aMembershipInFull({
  status: 'suspended',
  suspensions: [{ from: '2027-01-11', until: null, reason: 'Viaggio' }],
});

test('it is suspended with a reason, and that can be undone', async () => {
  const screen = await opened();
  screen.write('Perché la sospendi', 'Viaggio');
  screen.press('Sospendi da oggi');
  expect(await screen.answer('POST', '/memberships/m-1/suspend', suspended)).toEqual({ reason: 'Viaggio' });
  await screen.answer('GET', LEDGER, aPage(anEntry()));
  expect(said(screen.host)).toContain('Sospesa (Viaggio):');
  TestBed.inject(Toasts).undo();
  await screen.answer('POST', '/memberships/m-1/resume', aMembershipInFull());
  await screen.answer('GET', LEDGER, aPage(anEntry()));
  expect(screen.getByRole('button', { name: 'Sospendi da oggi' })).toBeTruthy();
});

test('nothing is suspended without a reason', async () => {
  const screen = await opened();
  screen.press('Sospendi da oggi');
  await screen.settle();
  expect(screen.getByLabelText('Perché la sospendi').getAttribute('aria-invalid')).toBe('true');
  screen.nothingAsked();
});

test('what is left is put right with a reason, and the history follows', async () => {
  const screen = await opened();
  screen.write('Quante in più o in meno', '-2');
  screen.write('Perché la correggi', 'Contate due volte');
  screen.press('Registra la correzione');
  const sent = await screen.answer('POST', '/memberships/m-1/adjust', aMembershipInFull());
  expect(sent).toEqual({ amount: -2, reason: 'Contate due volte' });
  const correction = anEntry({ kind: 'adjust', available: -2, about: 'Contate due volte', by: 'Olga Conti' });
  await screen.answer('GET', LEDGER, aPage(correction, anEntry()));
  expect(said(screen.getByRole('table'))).toMatch(/Correzione: Contate due volte \(Olga Conti\) −2/);
});

test('renewing says what will happen, then leads to the new one', async () => {
  const screen = await opened();
  screen.press('Rinnova');
  expect(TestBed.inject(Confirmation).question()?.heading).toBe('Rinnovi Tessera annuale di Sara Melloni?');
  TestBed.inject(Confirmation).reply(true);
  const sent = await screen.answer('POST', '/memberships/m-1/renew', aMembershipInFull({ id: 'm-2' }), 201);
  expect(sent).toEqual({ payBy: 'desk' });
  expect(screen.router.url).toBe('/gestione/tessere/m-2');
});

test('it goes on to one that gives more, once what will happen has been said', async () => {
  const screen = await opened();
  const offered = [...screen.getByLabelText<HTMLSelectElement>('A quale').options].map(({ text }) => text.trim());
  expect(offered).toEqual(['Scegli…', 'Tessera grande']);
  screen.write('A quale', 'p-9');
  const terms = { price: euro(7_479), unit: 'training', grant: 6 };
  await screen.answer('GET', '/memberships/m-1/upgrade?planId=p-9', terms);
  const costs = 'Costa 74,79 € e aggiunge 6 formazioni, per i giorni che restano.';
  expect(said(screen.getByRole('status'))).toBe(costs);
  screen.press('Prepara il passaggio');
  await screen.settle();
  expect(TestBed.inject(Confirmation).question()).toEqual({
    heading: 'Porti Sara Melloni da Tessera annuale a Tessera grande?',
    text: expect.stringMatching(
      /^Costa 74,79.€ e aggiunge 6 formazioni, .*\. Nasce un ordine, da pagare in sede\. Appena è pagato Tessera grande prende il posto di Tessera annuale, con la stessa scadenza\.$/,
    ),
    action: 'Prepara l’ordine',
  });
  TestBed.inject(Confirmation).reply(true);
  const sent = await screen.answer('POST', '/memberships/m-1/upgrade', aMembershipInFull());
  expect(sent).toEqual({ planId: 'p-9', payBy: 'desk' });
});

test('one that cannot be gone on to says why, and nothing is ordered', async () => {
  const screen = await opened();
  screen.write('A quale', 'p-9');
  const refusal = {
    code: 'membership.not-an-upgrade',
    title: 'No',
    detail: 'Si passa solo a una che dà di più.',
    errors: [],
  };
  await screen.answer('GET', '/memberships/m-1/upgrade?planId=p-9', refusal, 409);
  expect(said(screen.getByRole('alert'))).toContain('Si passa solo a una che dà di più.');
  screen.press('Prepara il passaggio');
  await screen.settle();
  expect(TestBed.inject(Confirmation).question()).toBeNull();
});

test('ending it early says what is lost and what goes back, never more than was paid', async () => {
  const screen = await opened();
  screen.write('Perché la chiudi', 'Si trasferisce');
  screen.write('Quanto restituisci, in euro', '250');
  screen.press('Chiudi la tessera');
  await screen.settle();
  expect(TestBed.inject(Confirmation).question()).toEqual({
    heading: 'Chiudi Tessera annuale di Sara Melloni?',
    text: expect.stringMatching(
      /^Si perde quello che resta: 5 formazioni\. I posti già presi restano\. Tornano 200,00/,
    ),
    action: expect.stringMatching(/^Chiudi e restituisci 200,00/),
    destructive: true,
  });
  TestBed.inject(Confirmation).reply(true);
  const gone = aMembershipInFull({ status: 'cancelled', cancelReason: 'Si trasferisce' });
  const sent = await screen.answer('POST', '/memberships/m-1/cancel', gone);
  expect(sent).toEqual({ reason: 'Si trasferisce', giveBack: 25_000 });
  await screen.answer('GET', LEDGER, aPage(anEntry()));
  expect(said(screen.host)).toContain('Annullata: Si trasferisce.');
  expect(screen.queryByRole('button', { name: 'Chiudi la tessera' })).toBeNull();
});

test('one that is not ended after all stays as it was', async () => {
  const screen = await opened(
    aMembershipInFull({
      order: { id: 'o-1', total: euro(20_000), paid: euro(0), due: euro(20_000), things: 1, method: 'desk' },
    }),
  );
  screen.write('Perché la chiudi', 'Si trasferisce');
  screen.press('Chiudi la tessera');
  await screen.settle();
  TestBed.inject(Confirmation).reply(false);
  await screen.settle();
  screen.nothingAsked();
});

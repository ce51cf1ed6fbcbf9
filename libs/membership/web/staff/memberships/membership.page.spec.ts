import { TestBed } from '@angular/core/testing';
import { Confirmation, Toasts } from '@bottega/platform/web';
import { aMembershipInFull, anEntry, aPage, open, said } from '../../membership.spec-support';
import { staffMembershipWords } from '../staff-membership-words';
import { MembershipPage } from './membership.page';

const LEDGER = '/memberships/m-1/ledger?limit=100';

async function opened(membership: object = aMembershipInFull()) {
  const screen = await open(MembershipPage, {
    inputs: { membershipId: 'm-1' },
    words: { 'membership-staff': staffMembershipWords },
  });
  await screen.answer('GET', '/memberships/m-1', membership);
  await screen.answer('GET', LEDGER, aPage(anEntry()));
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

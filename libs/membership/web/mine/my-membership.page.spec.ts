import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import { aMembershipInFull, anEntry, aPage, euro, open, said } from '../membership.spec-support';
import { MyMembershipPage } from './my-membership.page';

const history = [
  anEntry({ kind: 'reserve', about: 'Il primo robot', available: -1, reserved: 1, at: '2027-01-11T09:00:00.000Z' }),
  anEntry({ kind: 'release', about: 'Luce di casa', available: 1, reserved: -1 }),
  anEntry({ kind: 'reserve', about: 'Luce di casa', available: -1, reserved: 1 }),
  anEntry(),
];

async function opened(membership: object = aMembershipInFull(), inputs: object = {}, entries = history) {
  const screen = await open(MyMembershipPage, { inputs: { membershipId: 'm-1', ...inputs } });
  await screen.answer('GET', '/memberships/m-1', membership);
  await screen.answer('GET', '/memberships/m-1/ledger?limit=100', aPage(...entries));
  return screen;
}

test('the history is told in words, each with its course, its day and what it changed', async () => {
  const { getByRole } = await opened();
  expect(said(getByRole('table'))).toMatch(/11 gen 2027 Da parte per Il primo robot −1 .*Ritorno da Luce di casa \+1/);
});

test('what is put aside says for which course', async () => {
  const { getByRole } = await opened();
  expect(said(getByRole('region', { name: 'Da parte' }))).toMatch(/Il primo robot 1 formazione/);
});

test('renewing goes on from it', async () => {
  const { getByRole } = await opened();
  expect(getByRole('link', { name: 'Rinnova' }).getAttribute('href')).toBe('/tessere/p-1?rinnova=m-1');
});

test('one renewed already leads to the one that follows', async () => {
  const { getByRole, queryByRole } = await opened(aMembershipInFull({ renewedById: 'm-2' }));
  expect(queryByRole('link', { name: 'Rinnova' })).toBeNull();
  expect(getByRole('link', { name: 'Vedi quella che viene dopo' }).getAttribute('href')).toBe('/io/tessera/m-2');
});

test('a suspended one says since when, and that it does not run out', async () => {
  const suspensions = [{ from: '2027-01-04', until: '2027-03-01', reason: 'Lavoro fuori città' }];
  const { host } = await opened(aMembershipInFull({ status: 'suspended', suspensions }));
  expect(said(host)).toMatch(
    /Sospesa dal 4 gen 2027 ?, riprende il 1 mar 2027 ?\. Finché è sospesa non si usa e non scade/,
  );
});

const unpaid = { startsOn: null, endsOn: null, graceUntil: null, balance: null, lots: [] };
const due = { id: 'o-1', total: euro(20_000), paid: euro(0), due: euro(20_000), things: 1, method: 'desk' as const };

test('one to be paid by card leads to the payment', async () => {
  const order = { ...due, method: 'card' as const };
  const { getByRole } = await opened(aMembershipInFull({ status: 'pending', ...unpaid, order }), {}, []);
  expect(getByRole('link', { name: 'Paga con carta' }).getAttribute('href')).toBe('/io/pagamento/o-1?esito=vai');
});

test('one still to be paid says how much, and lets one change one’s mind after saying what happens', async () => {
  const screen = await opened(aMembershipInFull({ status: 'pending', ...unpaid, order: due }), { fatto: '1' }, []);
  expect(said(screen.host)).toContain('Da pagare: 200,00 €');
  screen.press('Non la voglio più');
  expect(TestBed.inject(Confirmation).question()?.text).toMatch(/^L’ordine si chiude e non devi nulla/);
  TestBed.inject(Confirmation).reply(true);
  await screen.answer('POST', '/memberships/m-1/withdraw', aMembershipInFull({ status: 'cancelled', ...unpaid }));
  expect(said(screen.host)).toContain('Annullata');
});

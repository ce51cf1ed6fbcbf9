import { aMembership, aPage, open, said } from '../membership.spec-support';
import { MyMembershipsPage } from './my-memberships.page';

async function opened(...memberships: object[]) {
  const screen = await open(MyMembershipsPage);
  await screen.answer('GET', '/me/memberships', aPage(...memberships));
  return screen;
}

test('what holds comes first, as a balance; what is over stays below', async () => {
  const over = aMembership({ id: 'm-0', status: 'expired', endsOn: '2026-08-31' });
  const { getByRole } = await opened(over, aMembership());
  expect(said(getByRole('region', { name: 'Adesso' }))).toMatch(
    /Attiva 5 formazioni su 8 Consumo: 2\. Da parte per corsi a venire: 1\. Valida fino al 31 ago 2027 \./,
  );
  expect(said(getByRole('region', { name: 'Di prima' }))).toMatch(/Scaduta il 31 ago 2026/);
});

test('one still to be paid leads to how', async () => {
  const { getByRole } = await opened(aMembership({ status: 'pending', startsOn: null, endsOn: null }));
  expect(getByRole('link', { name: 'Come pagarla: Tessera annuale' })).toBeTruthy();
});

test('whoever has none learns what one is', async () => {
  const { getByRole } = await opened();
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Otto quadretti da riempire');
  expect(getByRole('link', { name: 'Guarda le tessere' }).getAttribute('href')).toBe('/tessere');
});

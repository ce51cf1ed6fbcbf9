import { TestBed } from '@angular/core/testing';
import { SessionStore, Toasts } from '@bottega/platform/web';
import { accountOf, open, person, problem } from '../identity.spec-support';
import { RolesCard } from './roles-card';

const ISOLA = '01980000-0000-7000-8000-00000000000a';
const { id } = person;
const grant = { id: 'grant-1', role: 'instructor', centreId: null, grantedAt: '2027-01-11T09:00:00Z', grantedBy: null };

async function cardFor(of: object, giver: { role: string; centreId: string | null }) {
  const screen = await open(RolesCard, { inputs: { of } });
  void TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', accountOf([giver], ['roles.grant']));
  return { ...screen, toasts: TestBed.inject(Toasts) };
}

test('a role given can be taken back from the same line that tells it', async () => {
  const screen = await cardFor(person, { role: 'admin', centreId: null });
  screen.press('Dai il ruolo');
  const sent = await screen.answer('POST', `/people/${id}/roles`, { ...person, roles: [grant] }, 201);
  expect(sent).toEqual({ role: 'instructor', centreId: null });
  expect(screen.toasts.current()?.text).toBe('Lucia ora ha il ruolo «Docente».');
  screen.toasts.undo();
  await screen.answer('DELETE', `/people/${id}/roles/grant-1`, null, 204);
  await screen.answer('GET', `/people/${id}`, person);
});

test('a role taken can be given back', async () => {
  const screen = await cardFor({ ...person, roles: [grant] }, { role: 'admin', centreId: null });
  screen.press('Togli Docente');
  await screen.answer('DELETE', `/people/${id}/roles/grant-1`, null, 204);
  await screen.answer('GET', `/people/${id}`, person);
  expect(screen.toasts.current()?.text).toBe('Lucia non ha più il ruolo «Docente».');
  screen.toasts.undo();
  const sent = await screen.answer('POST', `/people/${id}/roles`, { ...person, roles: [grant] }, 201);
  expect(sent).toEqual({ role: 'instructor', centreId: null });
});

test('staff give roles where they are staff, and administration never', async () => {
  const screen = await cardFor(person, { role: 'staff', centreId: ISOLA });
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Docente',
    'Segreteria',
    'Referente di un partner',
  ]);
  screen.press('Dai il ruolo');
  const sent = await screen.answer('POST', `/people/${id}/roles`, { ...person, roles: [grant] }, 201);
  expect(sent).toEqual({ role: 'instructor', centreId: ISOLA });
});

test('a role refused says why and changes nothing', async () => {
  const screen = await cardFor({ ...person, roles: [grant] }, { role: 'admin', centreId: null });
  screen.press('Togli Docente');
  const refusal = problem('identity.last-admin', 'È l’ultima persona che amministra.');
  await screen.answer('DELETE', `/people/${id}/roles/grant-1`, refusal, 409);
  expect(screen.getByRole('alert').textContent).toContain('È l’ultima persona che amministra.');
  expect(screen.toasts.current()).toBeNull();
});

test('an address not yet confirmed explains why no role can be given', async () => {
  const screen = await cardFor({ ...person, emailConfirmed: false }, { role: 'admin', centreId: null });
  expect(screen.getByText('Per dare un ruolo serve un indirizzo e-mail confermato.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Dai il ruolo' })).toBeNull();
});

import { TestBed } from '@angular/core/testing';
import { Languages, SessionStore, Toasts } from '@bottega/platform/web';
import { about, accountOf, open, problem } from '../identity.spec-support';
import { ProfilePage } from './profile.page';
import { SessionsPage } from './sessions.page';

afterEach(() => void (document.documentElement.lang = 'it'));

const me = (changes: object = {}) => {
  const { account } = accountOf([], []);
  return { account: { ...account, person: { ...account.person, ...changes } } };
};

async function profileOf(changes: object = {}) {
  const screen = await open(ProfilePage);
  void TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', me(changes));
  return { ...screen, toasts: TestBed.inject(Toasts) };
}

test('what is changed is saved, and can be put back', async () => {
  const screen = await profileOf();
  screen.write('Nome', 'Lucia Maria');
  screen.press('Salva');
  const sent = await screen.answer('PATCH', '/me', me({ givenName: 'Lucia Maria' }).account);
  expect(sent).toEqual({ givenName: 'Lucia Maria', familyName: 'Neri', locale: 'it', affiliation: 'resident' });
  await screen.answer('GET', '/auth/session', me({ givenName: 'Lucia Maria' }));
  expect(screen.toasts.current()?.text).toBe('Profilo salvato.');
  screen.toasts.undo();
  expect(await screen.answer('PATCH', '/me', me().account)).toMatchObject({ givenName: 'Lucia' });
  await screen.answer('GET', '/auth/session', me());
  expect((screen.getByLabelText('Nome') as HTMLInputElement).value).toBe('Lucia');
});

test('another language is spoken as soon as it is saved', async () => {
  const screen = await profileOf();
  screen.write('Lingua', 'en');
  screen.press('Salva');
  await screen.answer('PATCH', '/me', me({ locale: 'en' }).account);
  await screen.answer('GET', '/auth/session', me({ locale: 'en' }));
  expect(TestBed.inject(Languages).current()).toBe('en');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your profile');
});

test('an affiliation says whether somebody has checked it', async () => {
  const group = { name: 'Il tuo legame con il centro' };
  const declared = await profileOf({ affiliationVerified: false });
  expect(about(declared.getByRole('group', group))).toMatch(/^L’hai dichiarata tu/);
  TestBed.resetTestingModule();
  const verified = await profileOf({ affiliationVerified: true });
  expect(about(verified.getByRole('group', group))).toMatch(/^La segreteria l’ha verificata/);
});

test('an address not yet confirmed can be written to again', async () => {
  const screen = await profileOf({ emailConfirmed: false });
  screen.press('Mandalo di nuovo');
  await screen.answer('POST', '/auth/confirm/resend', null, 202);
  expect(screen.getByText(/^Ti abbiamo scritto di nuovo a lucia@example.org/)).toBeTruthy();
});

test('a wrong password is said beside it; a right one is changed and forgotten by the page', async () => {
  const screen = await profileOf();
  screen.write('Password di adesso', 'non questa');
  screen.write('Password nuova', 'quattro parole a caso');
  screen.press('Cambia la password');
  const wrong = [{ pointer: '/currentPassword', code: 'identity.wrong-password', detail: 'Non è la tua.' }];
  await screen.answer('POST', '/me/password', problem('identity.wrong-password', 'Non è la tua.', wrong), 422);
  expect(about(screen.getByLabelText('Password di adesso'))).toBe('Non è la tua.');
  screen.write('Password di adesso', 'tre parole a caso');
  screen.press('Cambia la password');
  expect(await screen.answer('POST', '/me/password', null, 204)).toEqual({
    currentPassword: 'tre parole a caso',
    newPassword: 'quattro parole a caso',
  });
  await screen.answer('GET', '/auth/session', me());
  expect((screen.getByLabelText('Password nuova') as HTMLInputElement).value).toBe('');
});

test('who came by a link chooses a password without having one', async () => {
  const screen = await profileOf({ hasPassword: false });
  expect(screen.queryByLabelText('Password di adesso')).toBeNull();
  screen.write('Password nuova', 'quattro parole a caso');
  screen.press('Cambia la password');
  expect(await screen.answer('POST', '/me/password', null, 204)).toEqual({ newPassword: 'quattro parole a caso' });
});

test('signing out leads home, and the page forgets who was reading', async () => {
  const screen = await profileOf();
  screen.press('Esci');
  await screen.answer('POST', '/auth/sign-out', null, 204);
  expect([TestBed.inject(SessionStore).signedIn(), screen.router.url]).toEqual([false, '/']);
});

describe('the devices', () => {
  const session = (id: string, changes: object = {}) => ({
    id,
    device: 'Firefox · Android',
    openedBy: 'link',
    openedAt: '2027-01-11T09:00:00.000Z',
    lastSeenAt: '2027-01-11T10:00:00.000Z',
    current: false,
    ...changes,
  });
  const here = session('here', { current: true, device: null });

  test('are closed one by one, and the list is asked for again', async () => {
    const screen = await open(SessionsPage);
    await screen.answer('GET', '/me/sessions', { items: [here, session('there')], nextCursor: null });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    screen.press('Chiudi Firefox · Android');
    await screen.answer('DELETE', '/me/sessions/there', null, 204);
    await screen.answer('GET', '/me/sessions', { items: [here], nextCursor: null });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('closing the one in use is signing out', async () => {
    const screen = await open(SessionsPage);
    await screen.answer('GET', '/me/sessions', { items: [here], nextCursor: null });
    screen.press('Esci');
    await screen.answer('DELETE', '/me/sessions/here', null, 204);
    expect(screen.router.url).toBe('/');
  });
});

import { TestBed } from '@angular/core/testing';
import { Clock } from '@bottega/platform/kernel';
import { Confirmation, SessionStore, Toasts } from '@bottega/platform/web';
import { about, accountOf, open, problem } from '../identity.spec-support';
import { DataPage } from './data.page';
import { ProfilePage } from './profile.page';
import { TokensPage } from './tokens.page';

const me = (changes: object = {}) => {
  const { account } = accountOf([], []);
  return { account: { ...account, person: { ...account.person, nextEmail: null, ...changes } } };
};

async function signedIn<C>(screen: new (...args: never[]) => C, changes: object = {}) {
  const opened = await open(screen as never, {
    providers: [{ provide: Clock, useValue: { now: () => new Date('2027-01-11T09:00:00Z') } }],
  });
  void TestBed.inject(SessionStore).refresh();
  await opened.answer('GET', '/auth/session', me(changes));
  return opened;
}

describe('my address', () => {
  test('is asked for with the password, and the page says where the link went', async () => {
    const screen = await signedIn(ProfilePage);
    screen.write('Indirizzo nuovo', 'nuova@example.org');
    screen.write('La tua password', 'tre parole a caso');
    screen.press('Cambia indirizzo');
    expect(await screen.answer('POST', '/me/email', null, 202)).toEqual({
      email: 'nuova@example.org',
      currentPassword: 'tre parole a caso',
    });
    await screen.answer('GET', '/auth/session', me({ nextEmail: 'nuova@example.org' }));
    expect(screen.getByText(/^Ti abbiamo scritto a nuova@example.org/)).toBeTruthy();
    expect((screen.getByLabelText('La tua password') as HTMLInputElement).value).toBe('');
  });

  test('keeps what was typed when the password is wrong', async () => {
    const screen = await signedIn(ProfilePage);
    screen.write('Indirizzo nuovo', 'nuova@example.org');
    screen.write('La tua password', 'non questa');
    screen.press('Cambia indirizzo');
    const wrong = [{ pointer: '/currentPassword', code: 'identity.wrong-password', detail: 'Non è la tua.' }];
    await screen.answer('POST', '/me/email', problem('identity.wrong-password', 'Non è la tua.', wrong), 422);
    expect(about(screen.getByLabelText('La tua password'))).toBe('Non è la tua.');
    expect((screen.getByLabelText('Indirizzo nuovo') as HTMLInputElement).value).toBe('nuova@example.org');
  });
});

describe('tokens', () => {
  const token = { id: 't-1', name: 'Foglio', createdAt: '2027-01-01T09:00:00Z', expiresAt: null, lastUsedAt: null };

  test('are made for ninety days unless chosen otherwise, and shown once', async () => {
    const screen = await signedIn(TokensPage);
    await screen.answer('GET', '/me/tokens', { items: [], nextCursor: null });
    screen.write('A che cosa serve', 'Foglio');
    screen.press('Crea il token');
    expect(await screen.answer('POST', '/me/tokens', { ...token, secret: 'bottega_segreto' }, 201)).toEqual({
      name: 'Foglio',
      expiresAt: '2027-04-11T09:00:00.000Z',
    });
    await screen.answer('GET', '/me/tokens', { items: [token], nextCursor: null });
    const secret = screen.getByLabelText('Copialo adesso: non lo rivedrai.') as HTMLInputElement;
    expect([secret.value, secret.readOnly]).toEqual(['bottega_segreto', true]);
    expect(screen.getByText(/Mai usato · finché non lo revochi/)).toBeTruthy();
  });

  test('are revoked once sure', async () => {
    const screen = await signedIn(TokensPage);
    await screen.answer('GET', '/me/tokens', { items: [token], nextCursor: null });
    const ask = jest
      .spyOn(TestBed.inject(Confirmation), 'ask')
      .mockResolvedValueOnce(false)
      .mockResolvedValueOnce(true);
    screen.press(/^Revoca/);
    await screen.settle();
    screen.nothingAsked();
    screen.press(/^Revoca/);
    await screen.answer('DELETE', '/me/tokens/t-1', null, 204);
    await screen.answer('GET', '/me/tokens', { items: [], nextCursor: null });
    expect(ask).toHaveBeenCalledTimes(2);
    expect(screen.queryByText('Foglio')).toBeNull();
  });
});

describe('the way out', () => {
  test('says what stays and by what right, and asks for the password', async () => {
    const screen = await signedIn(DataPage);
    const stays = [{ part: 'orders', why: 'Le ricevute, per dieci anni.' }];
    await screen.answer('GET', '/me/closing', { obstacles: [], stays });
    expect(screen.getByText('Le ricevute, per dieci anni.')).toBeTruthy();
    screen.write('Password di adesso', 'tre parole a caso');
    screen.press('Chiudi l’account per sempre');
    expect(await screen.answer('POST', '/me/close', null, 204)).toEqual({ currentPassword: 'tre parole a caso' });
    expect([TestBed.inject(SessionStore).signedIn(), screen.router.url]).toEqual([false, '/']);
    expect(TestBed.inject(Toasts).current()?.text).toMatch(/^L’account è chiuso/);
  });

  test('is shut while a place is held, and says which', async () => {
    const screen = await signedIn(DataPage);
    const obstacles = [{ part: 'enrolments', title: 'Cucito', subjectId: 'e-1', at: '2027-01-14T17:30:00Z' }];
    await screen.answer('GET', '/me/closing', { obstacles, stays: [] });
    expect(screen.getByText(/Ritira l’iscrizione a «Cucito»/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Chiudi l’account per sempre' })).toBeNull();
  });
});

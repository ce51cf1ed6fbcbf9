import { accountOf, open, problem } from '../identity.spec-support';
import { ConfirmPage } from './confirm.page';
import { EnterPage } from './enter.page';

const inputs = { token: 'a-secret' };

test('the link to enter is spent by a gesture, not by being opened', async () => {
  const screen = await open(EnterPage, { inputs });
  await screen.settle();
  screen.nothingAsked();
  screen.press('Entra');
  expect(await screen.answer('POST', '/auth/link/redeem', accountOf([], []).account)).toEqual({ token: 'a-secret' });
  await screen.answer('GET', '/auth/session', accountOf([], []));
  expect(screen.router.url).toBe('/io');
});

test('a link to enter that is spent leads to another', async () => {
  const screen = await open(EnterPage, { inputs });
  screen.press('Entra');
  await screen.answer('POST', '/auth/link/redeem', problem('identity.link-used', 'Già usato.'), 410);
  expect(screen.getByRole('alert').textContent).toContain('Già usato.');
  expect(screen.getByRole('link', { name: 'Chiedi un altro link' }).getAttribute('href')).toBe('/accedi');
});

test('the address is confirmed by opening its link', async () => {
  const screen = await open(ConfirmPage, { inputs });
  expect(await screen.answer('POST', '/auth/confirm', null, 204)).toEqual({ token: 'a-secret' });
  expect(screen.getByRole('status').textContent).toContain('L’indirizzo è confermato.');
});

test('an address that cannot be confirmed says why, and where to ask again', async () => {
  const screen = await open(ConfirmPage, { inputs });
  await screen.answer('POST', '/auth/confirm', problem('identity.link-expired', 'È scaduto.'), 410);
  expect(screen.getByRole('alert').textContent).toContain('È scaduto.');
  expect(screen.getByRole('link', { name: 'Vai al tuo profilo' })).toBeTruthy();
});

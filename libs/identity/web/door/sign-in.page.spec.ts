import { fireEvent, within } from '@testing-library/dom';
import { accountOf, open, problem } from '../identity.spec-support';
import { SignInPage } from './sign-in.page';

async function filled(inputs: Record<string, unknown> = {}) {
  const screen = await open(SignInPage, { inputs });
  const [byPassword, byLink] = screen.getAllByLabelText('E-mail');
  return {
    ...screen,
    byPassword: byPassword as HTMLInputElement,
    byLink: byLink as HTMLInputElement,
    type: (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } }),
    focus: (field: HTMLElement) => fireEvent.focusIn(field),
  };
}

test('by password leads back to where one was going', async () => {
  const screen = await filled({ returnTo: '/iscrizione/42' });
  screen.type(screen.byPassword, 'lucia@example.org');
  screen.type(screen.getByLabelText('Password'), 'tre parole a caso');
  screen.press('Entra');
  const sent = await screen.answer('POST', '/auth/sign-in', accountOf([], []).account);
  expect(sent).toEqual({ email: 'lucia@example.org', password: 'tre parole a caso' });
  await screen.answer('GET', '/auth/session', accountOf([], []));
  expect(screen.router.url).toBe('/iscrizione/42');
});

test('never leads to another site', async () => {
  const screen = await filled({ returnTo: '//elsewhere.example' });
  screen.type(screen.byPassword, 'lucia@example.org');
  screen.type(screen.getByLabelText('Password'), 'tre parole a caso');
  screen.press('Entra');
  await screen.answer('POST', '/auth/sign-in', accountOf([], []).account);
  await screen.answer('GET', '/auth/session', accountOf([], []));
  expect(screen.router.url).toBe('/');
});

test('refused, says why in the page and keeps what was written', async () => {
  const screen = await filled();
  screen.type(screen.byPassword, 'lucia@example.org');
  screen.type(screen.getByLabelText('Password'), 'un’altra cosa');
  screen.press('Entra');
  const refusal = problem('identity.wrong-credentials', 'Indirizzo e password non vanno insieme.');
  await screen.answer('POST', '/auth/sign-in', refusal, 401);
  expect(screen.getByRole('alert').textContent).toContain('Indirizzo e password non vanno insieme.');
  expect([screen.byPassword.value, screen.router.url]).toEqual(['lucia@example.org', '/']);
});

test('with nothing written asks for both, and sends nothing', async () => {
  const screen = await filled();
  screen.press('Entra');
  await screen.settle();
  expect(screen.getAllByText('Questo serve per andare avanti.')).toHaveLength(2);
  screen.nothingAsked();
});

test('by link takes the address already written, and does not say whether it is known', async () => {
  const screen = await filled();
  screen.type(screen.byPassword, 'lucia@example.org');
  screen.focus(screen.byLink);
  await screen.settle();
  expect(screen.byLink.value).toBe('lucia@example.org');
  screen.press('Mandami il link');
  expect(await screen.answer('POST', '/auth/link', null, 202)).toEqual({ email: 'lucia@example.org' });
  const form = within(screen.getByRole('form', { name: 'Senza password' }));
  expect(form.getByText(/^Se conosciamo lucia@example.org, il link sta arrivando/)).toBeTruthy();
});

test('shows the password to its owner who asks, and hides it again', async () => {
  const screen = await filled();
  const password = screen.getByLabelText('Password') as HTMLInputElement;
  const types = [password.type];
  for (let times = 0; times < 2; times++) {
    screen.press('Mostra la password');
    await screen.settle();
    types.push(password.type);
  }
  expect(types).toEqual(['password', 'text', 'password']);
});

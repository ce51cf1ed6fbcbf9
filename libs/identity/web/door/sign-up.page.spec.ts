import { Clock } from '@bottega/platform/kernel';
import { fireEvent } from '@testing-library/dom';
import { about, accountOf, open, problem } from '../identity.spec-support';
import { SignUpPage } from './sign-up.page';

const clock = { provide: Clock, useValue: { now: () => new Date('2027-01-11T09:00:00Z') } };

async function filled(changes: Record<string, string> = {}) {
  const screen = await open(SignUpPage, { providers: [clock] });
  const answers = {
    Nome: 'Lucia',
    Cognome: 'Neri',
    'E-mail': 'lucia@example.org',
    Password: 'tre parole a caso',
    'Data di nascita': '1988-02-29',
    ...changes,
  };
  for (const [label, value] of Object.entries(answers)) screen.write(label, value);
  fireEvent.click(screen.getByRole('radio', { name: /Abito nel quartiere/ }));
  fireEvent.click(screen.getByRole('checkbox'));
  await screen.settle();
  return screen;
}

test('sends what was written, in the language being read, and brings to one’s profile', async () => {
  const screen = await filled();
  screen.press('Crea l’account');
  expect(await screen.answer('POST', '/auth/sign-up', accountOf([], []).account, 201)).toEqual({
    givenName: 'Lucia',
    familyName: 'Neri',
    email: 'lucia@example.org',
    password: 'tre parole a caso',
    birthDate: '1988-02-29',
    affiliation: 'resident',
    acceptTerms: true,
    locale: 'it',
  });
  await screen.answer('GET', '/auth/session', accountOf([], []));
  expect(screen.router.url).toBe('/io/profilo');
});

test.each([
  ['Data di nascita', '2009-01-12', /^Chi ha meno di 18 anni si iscrive in segreteria/],
  ['Data di nascita', '2027-01-12', /^Controlla la data di nascita/],
  ['Password', 'corta', /^Ne servono almeno 10 caratteri, qui sono 5/],
  ['Password', 'LUCIA@example.org', /^La password non può essere il tuo indirizzo/],
  ['E-mail', 'lucia', /^Un indirizzo di posta è fatto così/],
  ['Nome', '', /^Questo serve/],
])(
  '%s «%s» is refused beside the field, in the words of the rule, before anything is sent',
  async (label, value, words) => {
    const screen = await filled({ [label]: value });
    screen.press('Crea l’account');
    await screen.settle();
    expect(about(screen.getByLabelText(label))).toMatch(words);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
    screen.nothingAsked();
  },
);

test('asks for the terms and the affiliation too', async () => {
  const screen = await open(SignUpPage, { providers: [clock] });
  screen.press('Crea l’account');
  await screen.settle();
  expect(about(screen.getByRole('checkbox'))).toMatch(/^Questo serve/);
  expect(about(screen.getByRole('group', { name: 'Il tuo legame con il centro' }))).toMatch(/^Questo serve/);
});

test('an address somebody has is said beside the address', async () => {
  const screen = await filled();
  screen.press('Crea l’account');
  const taken = [
    { pointer: '/email', code: 'identity.email-taken', detail: 'Con questo indirizzo c’è già un account.' },
  ];
  await screen.answer('POST', '/auth/sign-up', problem('identity.email-taken', 'C’è già.', taken), 409);
  expect(about(screen.getByLabelText('E-mail'))).toBe('Con questo indirizzo c’è già un account.');
  expect(screen.queryByRole('alert')).toBeNull();
});

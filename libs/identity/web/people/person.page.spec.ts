import { TestBed } from '@angular/core/testing';
import { SessionStore } from '@bottega/platform/web';
import { about, accountOf, open, person, problem } from '../identity.spec-support';
import { PersonPage } from './person.page';

const address = `/people/${person.id}`;

async function opened(permissions: string[], changes: object = {}) {
  const screen = await open(PersonPage, { inputs: { id: person.id } });
  void TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', accountOf([{ role: 'staff', centreId: null }], permissions));
  await screen.answer('GET', address, { ...person, ...changes });
  return screen;
}

test('staff see who somebody is, and the page is called by their name', async () => {
  const screen = await opened(['people.view'], { guardianName: 'Carla Verdi', guardianConsentOn: '2027-01-10' });
  const facts = [...screen.host.querySelectorAll('bt-person-facts dd')].map((fact) =>
    fact.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(facts).toEqual([
    'lucia@example.org',
    '29 feb 1988',
    'Carla Verdi, ha firmato il 10 gen 2027',
    'Italiano',
    '11 gen 2027',
    'Non è mai entrata nel sito',
  ]);
  expect(document.title).toBe('Lucia Neri · Bottega');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('beside it stands what scheduling knows of who teaches', async () => {
  const roles = [{ id: 'g', role: 'instructor', centreId: null, grantedAt: '2027-01-11T09:00:00Z', grantedBy: null }];
  const screen = await opened(['people.view'], { roles });
  expect(screen.getByText(`Docente: ${person.id}, Lucia, true`)).toBeTruthy();
});

test('what is edited is sent with what was seen, and shown', async () => {
  const screen = await opened(['people.manage']);
  screen.press('Modifica');
  await screen.settle();
  screen.write('Cognome', 'Neri Bianchi');
  screen.write('E-mail facoltativa', '');
  screen.press('Salva');
  const sent = await screen.answer('PATCH', address, { ...person, familyName: 'Neri Bianchi', email: null });
  expect(sent).toEqual({
    givenName: 'Lucia',
    familyName: 'Neri Bianchi',
    email: null,
    birthDate: '1988-02-29',
    locale: 'it',
    guardianName: null,
    guardianConsentOn: null,
  });
  expect(screen.versionSeen()).toBe('"1"');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lucia Neri Bianchi');
  expect(screen.getByText('Senza e-mail')).toBeTruthy();
});

test('an affiliation is verified by saying what was seen', async () => {
  const screen = await opened(['people.manage']);
  screen.press('Verifica');
  await screen.settle();
  screen.press('Conferma l’appartenenza');
  await screen.settle();
  expect(about(screen.getByLabelText('Che cosa hai visto'))).toMatch(/^Questo serve/);
  screen.write('Che cosa hai visto', 'Bolletta della luce');
  screen.press('Conferma l’appartenenza');
  const verified = {
    ...person,
    affiliationVerifiedAt: '2027-01-11T10:00:00.000Z',
    affiliationVerifiedBy: 'Paola Colombo',
    affiliationEvidence: 'Bolletta della luce',
  };
  const sent = await screen.answer('POST', `${address}/affiliation/verify`, verified, 201);
  expect(sent).toEqual({ affiliation: 'resident', evidence: 'Bolletta della luce' });
  expect(screen.getByText('Verificata')).toBeTruthy();
  expect(screen.getByText(/^Verificata da Paola Colombo/).textContent).toContain('«Bolletta della luce»');
});

test.each([
  [['people.manage'], ['agevolazioni']],
  [
    ['people.manage', 'payments.record'],
    ['agevolazioni', 'dati-fiscali'],
  ],
])('who may %p finds the pages of theirs: %p', async (permissions, pages) => {
  const screen = await opened(permissions);
  const links = screen.getByRole('navigation', { name: 'Altro su questa persona' }).querySelectorAll('a');
  expect([...links].map((link) => link.getAttribute('href'))).toEqual(
    pages.map((page) => `/gestione/persone/${person.id}/${page}`),
  );
});

test('somebody who is not there is said so', async () => {
  const screen = await open(PersonPage, { inputs: { id: person.id } });
  await screen.answer('GET', address, problem('identity.person-not-found', 'Questa persona non c’è.'), 404);
  expect(screen.getByRole('alert').textContent).toContain('Questa persona non c’è.');
});

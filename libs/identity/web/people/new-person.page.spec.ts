import { Clock } from '@bottega/platform/kernel';
import { fireEvent } from '@testing-library/dom';
import { about, open, person } from '../identity.spec-support';
import { NewPersonPage } from './new-person.page';

const clock = { provide: Clock, useValue: { now: () => new Date('2027-01-11T09:00:00Z') } };
const GUARDIAN = 'Nome e cognome di chi ne ha la tutela';

async function filled(answers: Record<string, string>) {
  const screen = await open(NewPersonPage, { providers: [clock] });
  fireEvent.input(screen.getByLabelText('Appartenenza'), { target: { value: 'resident' } });
  for (const [label, value] of Object.entries(answers)) {
    screen.write(label, value);
    await screen.settle();
  }
  return screen;
}

test('somebody without e-mail is entered with what they say', async () => {
  const screen = await filled({ Nome: 'O', Cognome: 'El Amrani', 'Data di nascita': '1971-03-02' });
  screen.press('Aggiungi la persona');
  expect(await screen.answer('POST', '/people', { ...person, id: 'new' }, 201)).toEqual({
    givenName: 'O',
    familyName: 'El Amrani',
    email: null,
    birthDate: '1971-03-02',
    affiliation: 'resident',
    locale: 'it',
    guardianName: null,
    guardianConsentOn: null,
  });
  expect(screen.router.url).toBe('/gestione/persone/new');
});

test('a minor’s guardian is asked for as soon as the birth date says so, and is needed', async () => {
  const screen = await filled({ Nome: 'S', Cognome: 'Verdi', 'Data di nascita': '2012-09-01' });
  screen.press('Aggiungi la persona');
  await screen.settle();
  expect(about(screen.getByLabelText(GUARDIAN))).toMatch(/^Questo serve/);
  screen.nothingAsked();
  screen.write(GUARDIAN, 'Carla Verdi');
  screen.write('Giorno della firma', '2027-01-12');
  await screen.settle();
  expect(about(screen.getByLabelText('Giorno della firma'))).toMatch(/^Il consenso si registra dopo la firma/);
  screen.write('Giorno della firma', '2027-01-10');
  screen.press('Aggiungi la persona');
  expect(await screen.answer('POST', '/people', person, 201)).toMatchObject({
    guardianName: 'Carla Verdi',
    guardianConsentOn: '2027-01-10',
  });
});

test('an adult has no guardian to name', async () => {
  const screen = await filled({ 'Data di nascita': '1990-01-01' });
  expect(screen.queryByLabelText(GUARDIAN)).toBeNull();
});

test('somebody of that name who is known already is shown', async () => {
  const screen = await filled({ Nome: 'Lucia', Cognome: 'Neri' });
  const known = { items: [{ ...person, affiliationVerified: false }], nextCursor: null };
  await screen.answer('GET', '/people?q=Lucia%20Neri&limit=3', known);
  expect(screen.getByRole('link', { name: 'Lucia Neri' }).getAttribute('href')).toBe(`/gestione/persone/${person.id}`);
});

import { open, readBy, said } from '../scheduling.spec-support';
import { VenuesPage } from './venues.page';

const milan = { id: 'c-1', name: 'Milano', zone: 'Europe/Rome', version: 2 };

async function opened(centres: object[], ...permissions: string[]) {
  const screen = await open(VenuesPage);
  await screen.answer('GET', '/venues', []);
  await screen.answer('GET', '/centres', centres);
  await screen.answer('GET', '/holidays?year=2027', []);
  await readBy(screen, ...permissions);
  return screen;
}

test('whoever administers adds a centre, in the zone of home unless said otherwise', async () => {
  const screen = await opened([], 'programme.manage', 'centres.manage');
  expect(said(screen.host)).toContain('Comincia da qui: una sede sta sempre in un centro.');
  expect(screen.queryByRole('button', { name: 'Nuova sede' })).toBeNull();
  screen.press('Nuovo centro');
  await screen.settle();
  screen.write('Nome', 'Milano');
  screen.press('Salva');
  expect(await screen.answer('POST', '/centres', { id: 'c-1' }, 201)).toEqual({ name: 'Milano', zone: 'Europe/Rome' });
  await screen.answer('GET', '/centres', [milan]);
  const centre = screen.getByRole('listitem').querySelectorAll('p, button');
  expect([...centre].map(said)).toEqual(['Milano', 'Europe/Rome', 'Correggi Milano']);
  expect(screen.getByRole('button', { name: 'Nuova sede' })).toBeTruthy();
});

test('one is corrected from what it is, with the version that was read', async () => {
  const screen = await opened([milan], 'programme.manage', 'centres.manage');
  screen.press('Correggi Milano');
  await screen.settle();
  screen.write('Nome', 'Milano Lambrate');
  screen.press('Salva');
  const sent = await screen.answer('PATCH', '/centres/c-1', null, 204);
  expect([sent, screen.versionSeen()]).toEqual([{ name: 'Milano Lambrate', zone: 'Europe/Rome' }, '"2"']);
});

test('a zone nobody knows is refused beside the field, before anything is asked', async () => {
  const screen = await opened([milan], 'programme.manage', 'centres.manage');
  screen.press('Correggi Milano');
  await screen.settle();
  screen.write('Fuso orario', 'Roma');
  screen.press('Salva');
  await screen.settle();
  expect(screen.getByLabelText('Fuso orario').getAttribute('aria-invalid')).toBe('true');
  expect(said(screen.getByRole('dialog'))).toContain('Questo fuso orario non c’è: scrivilo come Europe/Rome.');
  screen.nothingAsked();
});

test('staff see the venues alone, and are told whom to ask while there is no centre', async () => {
  const screen = await opened([], 'programme.manage');
  expect(screen.queryByRole('heading', { name: 'Centri' })).toBeNull();
  expect(said(screen.host)).toContain('Lo aggiunge chi amministra');
});

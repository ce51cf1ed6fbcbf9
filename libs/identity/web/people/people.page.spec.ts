import { fireEvent } from '@testing-library/dom';
import { open } from '../identity.spec-support';
import { PeoplePage } from './people.page';

const listed = (familyName: string, changes: object = {}) => ({
  id: familyName,
  givenName: 'Anna',
  familyName,
  email: `${familyName}@example.org`,
  emailConfirmed: true,
  affiliation: 'coworker',
  affiliationVerified: true,
  roles: [],
  ...changes,
});
const page = (items: object[], nextCursor: string | null = null) => ({ items, nextCursor });

const names = (screen: { queryAllByRole(role: string): HTMLElement[] }) =>
  screen.queryAllByRole('rowheader').map((cell) => cell.textContent?.trim());

test('shows what staff need to recognise somebody', async () => {
  const screen = await open(PeoplePage);
  const walkIn = listed('Zeta', { email: null, emailConfirmed: false, affiliationVerified: false, roles: ['staff'] });
  await screen.answer('GET', '/people', page([listed('Bianchi'), walkIn]));
  const cells = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent?.trim());
  expect(screen.getAllByRole('row').map(cells)).toEqual([
    ['Nome', 'E-mail', 'Appartenenza', 'Ruoli'],
    ['Bianchi Anna', 'Bianchi@example.org', 'CoworkerVerificata', '–'],
    ['Zeta Anna', 'Senza e-mail', 'CoworkerDichiarata', 'Segreteria'],
  ]);
  expect(screen.getByRole('link', { name: 'Zeta Anna' }).getAttribute('href')).toBe('/Zeta');
});

test('asks what the address says, and writes in the address what is chosen', async () => {
  const screen = await open(PeoplePage, { inputs: { q: 'zane', role: 'staff' } });
  await screen.answer('GET', '/people?q=zane&role=staff', page([]));
  expect(screen.getByText('Nessuno così')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Appartenenza'), { target: { value: 'resident' } });
  await screen.settle();
  expect(screen.router.url).toBe('/?affiliation=resident');
});

test('what is typed is searched once it has been typed', async () => {
  const screen = await open(PeoplePage);
  await screen.answer('GET', '/people', page([listed('Bianchi')]));
  const box = screen.getByRole('searchbox');
  for (const value of ['z', 'za', 'zan ']) fireEvent.input(box, { target: { value } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await screen.settle();
  expect(screen.router.url).toBe('/?q=zan');
});

test('the rest of the list comes when asked for, after what is there', async () => {
  const screen = await open(PeoplePage);
  await screen.answer('GET', '/people', page([listed('Bianchi')], 'next'));
  screen.press('Mostrane altri');
  await screen.answer('GET', '/people?cursor=next', page([listed('Colombo')]));
  expect(names(screen)).toEqual(['Bianchi Anna', 'Colombo Anna']);
  expect(screen.queryByRole('button', { name: 'Mostrane altri' })).toBeNull();
});

test('answers to the keyboard: «/» to the search, arrows down the list and back', async () => {
  const screen = await open(PeoplePage);
  await screen.answer('GET', '/people', page([listed('Bianchi'), listed('Colombo')]));
  fireEvent.keyDown(document.body, { key: '/' });
  const visited = [document.activeElement];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    fireEvent.keyDown(document.activeElement!, { key });
    visited.push(document.activeElement);
  }
  const box = screen.getByRole('searchbox');
  const [first, second] = screen.getAllByRole('rowheader').map((cell) => cell.querySelector('a'));
  expect(visited).toEqual([box, first, second, second, first, box]);
});

test('a refusal stays in the page', async () => {
  const screen = await open(PeoplePage);
  await screen.answer('GET', '/people', { code: 'http.unexpected', title: 'Errore', detail: 'Da noi.' }, 500);
  expect(screen.getByRole('alert').textContent).toContain('Da noi.');
});

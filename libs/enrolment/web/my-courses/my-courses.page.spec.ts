import { aTurn, open, said } from '../enrolment.spec-support';
import { MyCoursesPage } from './my-courses.page';

test('turns stand in their own list, and those that came to nothing at the end', async () => {
  const screen = await open(MyCoursesPage);
  await screen.answer('GET', '/me/enrolments', { items: [], nextCursor: null });
  const over = [
    aTurn({ id: 't-2', status: 'declined', position: null }),
    aTurn({ id: 't-3', status: 'accepted', position: null }),
    aTurn({ id: 't-4', status: 'expired', position: null }),
  ];
  await screen.answer('GET', '/me/waiting-entries?limit=100', { items: [aTurn(), ...over], nextCursor: null });
  const shown = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('bt-turn-row')].map((row) => said(row.lastElementChild!));
  expect([shown('In lista d’attesa'), shown('Passati in lista d’attesa')]).toEqual([
    ['2º in lista'],
    ['Rifiutato', 'Scaduto'],
  ]);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/posto/t-1', '/posto/t-2', '/posto/t-4']);
});

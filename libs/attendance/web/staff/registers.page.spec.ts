import { fireEvent, within } from '@testing-library/dom';
import { head, open, SESSION } from '../attendance.spec-support';
import { RegistersPage } from './registers.page';

const closed = head({ state: 'closed', closedBy: 'Giulia Ferraresi', closedAt: '2027-01-21T19:40:00Z', unmarked: 0 });
const page = (items: object[], nextCursor: string | null = null) => ({ items, nextCursor });

test('the registers owed are asked for first, with who taught and how many are missing', async () => {
  const screen = await open(RegistersPage, {}, '2027-01-22T09:00:00Z');
  await screen.answer('GET', '/registers?list=to-close', page([head({ unmarked: 2 })]));
  const cells = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent?.trim());
  expect(cells(screen.getAllByRole('row')[1]!)).toEqual([
    'Il primo robot',
    '3 di 8',
    'gio 21 gen, 18:00–20:30',
    'Giulia Ferraresi',
    'Da chiudere',
    '2 / 3',
    '',
  ]);
  expect(screen.getByRole('link', { name: 'Il primo robot' }).getAttribute('href')).toBe(
    `/insegno/registro/${SESSION}`,
  );
});

test('a closed one is reopened with a reason and leaves the list', async () => {
  const screen = await open(RegistersPage, { inputs: { elenco: 'closed' } });
  await screen.answer('GET', '/registers?list=closed', page([closed]));
  screen.press('Riapri Il primo robot, Incontro 3 di 8');
  await screen.settle();
  screen.write('Perché lo riapri', 'Un nome scambiato');
  await screen.settle();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Riapri' }));
  expect(await screen.answer('POST', `/sessions/${SESSION}/attendance/reopen`, {})).toEqual({
    reason: 'Un nome scambiato',
  });
  expect(screen.queryByRole('row')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Ancora nessuno' })).toBeTruthy();
});

test('a refusal is said where the reason was written, which is not lost', async () => {
  const screen = await open(RegistersPage, { inputs: { elenco: 'closed' } });
  await screen.answer('GET', '/registers?list=closed', page([closed]));
  screen.press('Riapri Il primo robot, Incontro 3 di 8');
  await screen.settle();
  screen.write('Perché lo riapri', 'Un nome scambiato');
  await screen.settle();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Riapri' }));
  const refusal = { code: 'attendance.register-not-closed', title: 'Non ora', detail: 'Il registro è già aperto.' };
  await screen.answer('POST', `/sessions/${SESSION}/attendance/reopen`, refusal, 409);
  expect(screen.getByRole('alert').textContent).toContain('Il registro è già aperto.');
  expect((screen.getByLabelText('Perché lo riapri') as HTMLTextAreaElement).value).toBe('Un nome scambiato');
});

test('more is added below', async () => {
  const screen = await open(RegistersPage);
  await screen.answer('GET', '/registers?list=to-close', page([head()], 'next'));
  screen.press('Mostrane altri');
  await screen.answer('GET', '/registers?list=to-close&cursor=next', page([head({ sessionId: 'other' })]));
  expect(screen.getAllByRole('row')).toHaveLength(3);
});

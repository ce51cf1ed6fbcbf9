import { open } from '@bottega/platform/web/testing';
import { __cap__Words } from '../__cap__-words';
import { My__Entities__Page } from './my-__entities__.page';

const saved = { id: '01980000-0000-7000-8000-00000000000a', words: 'Arduino', addedAt: '2027-01-11T09:00:00.000Z' };

async function opened(items: object[]) {
  const screen = await open(My__Entities__Page, { words: { __cap__: __cap__Words } });
  await screen.answer('GET', '/me/__entities__', { items, nextCursor: null });
  return screen;
}

test('what is added joins the list', async () => {
  const screen = await opened([]);
  expect(screen.getByText('Ancora niente')).toBeTruthy();
  screen.write('__it_one__', 'Arduino');
  screen.press('Aggiungi');
  expect(await screen.answer('POST', '/me/__entities__', saved, 201)).toEqual({ words: 'Arduino' });
  await screen.answer('GET', '/me/__entities__', { items: [saved], nextCursor: null });
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('.grow')?.textContent)).toEqual(['Arduino']);
});

test('what is taken away leaves it', async () => {
  const screen = await opened([saved]);
  screen.press('Togli Arduino');
  await screen.answer('DELETE', `/me/__entities__/${saved.id}`, null, 204);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('what cannot be taken away says why and stays', async () => {
  const screen = await opened([saved]);
  screen.press('Togli Arduino');
  const problem = { code: '__cap__.__entity__-not-found', title: 'Non trovato', detail: 'Non c’è, o non c’è più.', errors: [] };
  await screen.answer('DELETE', `/me/__entities__/${saved.id}`, problem, 404);
  expect([screen.getByText('Non c’è, o non c’è più.'), screen.getByText('Arduino', { selector: '.grow' })].length).toBe(2);
});

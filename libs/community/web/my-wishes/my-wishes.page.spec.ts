import { open } from '@bottega/platform/web/testing';
import { communityWords } from '../community-words';
import { MyWishesPage } from './my-wishes.page';

const saved = {
  id: '01980000-0000-7000-8000-00000000000a',
  words: 'Arduino',
  addedAt: '2027-01-11T09:00:00.000Z',
  endsAt: '2027-07-10T09:00:00.000Z',
};

async function opened(items: object[]) {
  const screen = await open(MyWishesPage, { words: { community: communityWords } });
  await screen.answer('GET', '/me/wishes', { items, nextCursor: null });
  return screen;
}

test('what is added joins the list', async () => {
  const screen = await opened([]);
  expect(screen.getByText('Ancora niente')).toBeTruthy();
  screen.write('Cosa vorresti imparare?', 'Arduino');
  screen.press('Aggiungi');
  expect(await screen.answer('POST', '/me/wishes', saved, 201)).toEqual({ words: 'Arduino' });
  await screen.answer('GET', '/me/wishes', { items: [saved], nextCursor: null });
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent)).toEqual(['Arduino']);
});

test('what is taken away leaves it', async () => {
  const screen = await opened([saved]);
  screen.press('Togli Arduino');
  await screen.answer('DELETE', `/me/wishes/${saved.id}`, null, 204);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('what cannot be taken away says why and stays', async () => {
  const screen = await opened([saved]);
  screen.press('Togli Arduino');
  const problem = {
    code: 'community.wish-not-found',
    title: 'Non trovato',
    detail: 'Non c’è, o non c’è più.',
    errors: [],
  };
  await screen.answer('DELETE', `/me/wishes/${saved.id}`, problem, 404);
  expect([screen.getByText('Non c’è, o non c’è più.'), screen.getByText('Arduino', { selector: 'b' })].length).toBe(2);
});

import { open } from '@bottega/platform/web/testing';
import { communityWords } from '../community-words';
import { AskedForPage } from './asked-for.page';

const asked = (words: string, people: number) => ({ words, people, lastAskedAt: '2027-01-11T09:00:00.000Z' });

test('what is asked for comes with how many ask for it, as the API ranks it', async () => {
  const screen = await open(AskedForPage, { words: { community: communityWords } });
  const items = [asked('Stampa 3D', 12), asked('Cucito', 1)];
  await screen.answer('GET', '/wishes', { items, nextCursor: null });
  expect(
    screen.getAllByRole('listitem').map((item) => [item.querySelector('b')?.textContent, item.lastChild?.textContent]),
  ).toEqual([
    ['Stampa 3D', '12 persone'],
    ['Cucito', '1 persona'],
  ]);
});

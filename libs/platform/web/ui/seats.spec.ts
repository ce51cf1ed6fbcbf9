import { render } from '../testing';
import { Seats } from './seats';

test.each([
  [{ capacity: 16, placesLeft: 3 }, '13 posti occupati su 16', '3 posti'],
  [{ capacity: 8, placesLeft: 1 }, '7 posti occupati su 8', '1 posto'],
  [{ capacity: 12, placesLeft: 0, waiting: 5 }, '12 posti occupati su 12', 'completo · 5 in lista d’attesa'],
  [{ capacity: 12, placesLeft: 0 }, '12 posti occupati su 12', 'completo'],
  [{ capacity: 120, placesLeft: 20 }, '100 posti occupati su 120', '20 posti'],
])('%j says «%s» to who cannot see and «%s» to everybody', async (inputs, label, words) => {
  const { getByRole, host } = await render(Seats, { inputs });
  expect([getByRole('img').getAttribute('aria-label'), host.textContent?.trim()]).toEqual([label, words]);
});

test('beyond thirty places squares give way to a bar', async () => {
  const { host } = await render(Seats, { inputs: { capacity: 31, placesLeft: 3 } });
  expect([host.querySelectorAll('.free').length, host.querySelectorAll('.gauge').length]).toEqual([0, 1]);
});

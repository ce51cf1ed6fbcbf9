import { FakeClock } from '@bottega/platform/testing';
import { PageCache } from './page-cache';

const clock = new FakeClock();
const cacheOf = (options = {}) => new PageCache<string>({ clock, keepMs: 5_000, most: 2, atOnce: 2, ...options });

/** A drawing that ends when told to. */
function pencil() {
  let finish!: (page: string) => void;
  let fail!: (error: Error) => void;
  const drawn = new Promise<string>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { draw: jest.fn(() => drawn), finish, fail };
}

test('a page is drawn once for everybody who asks meanwhile and a little after', async () => {
  const cache = cacheOf();
  const { draw, finish } = pencil();
  const asked = [cache.get('it /', draw)!, cache.get('it /', draw)!];
  finish('home');
  clock.advance({ seconds: 4.999 });
  expect([...(await Promise.all(asked)), await cache.get('it /', draw)]).toEqual(['home', 'home', 'home']);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('after its time it is drawn again', async () => {
  const cache = cacheOf();
  await cache.get('it /', async () => 'before');
  clock.advance({ seconds: 5 });
  expect(await cache.get('it /', async () => 'after')).toBe('after');
});

test('beyond so many at once nothing more is drawn, until one is done', async () => {
  const cache = cacheOf();
  const [first, second] = [pencil(), pencil()];
  const drawn = cache.get('it /a', first.draw);
  void cache.get('it /b', second.draw);
  expect(cache.get('it /c', async () => 'c')).toBeUndefined();

  first.finish('a');
  await drawn;
  expect(await cache.get('it /c', async () => 'c')).toBe('c');
});

test('a drawing that failed is not kept, and frees its place', async () => {
  const cache = cacheOf({ atOnce: 1 });
  const { draw, fail } = pencil();
  const drawn = cache.get('it /', draw);
  fail(new Error('no ink'));
  await expect(drawn).rejects.toThrow('no ink');
  expect(await cache.get('it /', async () => 'home')).toBe('home');
});

test('the oldest makes room', async () => {
  const cache = cacheOf();
  for (const page of ['a', 'b', 'c']) await cache.get(page, async () => page);
  const again = jest.fn(async () => 'drawn again');
  expect([await cache.get('c', again), await cache.get('a', again)]).toEqual(['c', 'drawn again']);
});

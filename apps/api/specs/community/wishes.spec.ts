import { MOST_WISHES } from '@bottega/community/domain';
import { Wishes } from '@bottega/community/server';
import { race } from '@bottega/platform/testing';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let mine: Caller;

beforeAll(async () => void (test = await startTestApp()));
beforeEach(async () => void (mine = await somebody(test)));
afterAll(() => test.close());

const wordsOf = async (whose: Caller) =>
  (await whose.get('/me/wishes')).body.items.map(({ words }: { words: string }) => words);

describe('wishes', () => {
  it('are listed for whoever added them, the newest first, and for nobody else', async () => {
    const { status, body } = await mine.post('/me/wishes', { words: 'Arduino' });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        words: 'Arduino',
        addedAt: '2027-01-11T09:00:00.000Z',
        endsAt: '2027-07-10T09:00:00.000Z',
      },
    ]);
    await mine.post('/me/wishes', { words: 'Cucito' });
    expect([await wordsOf(mine), await wordsOf(await somebody(test))]).toEqual([['Cucito', 'Arduino'], []]);
  });

  it('come a page at a time', async () => {
    for (const words of ['uno', 'due', 'tre']) await mine.post('/me/wishes', { words });
    const first = (await mine.get('/me/wishes?limit=2')).body;
    const rest = (await mine.get(`/me/wishes?limit=2&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, rest.items.map(({ words }: { words: string }) => words), rest.nextCursor]).toEqual([
      2,
      ['uno'],
      null,
    ]);
  });

  it('are taken away by whoever added them only, once', async () => {
    const { id } = (await mine.post('/me/wishes', { words: 'Arduino' })).body;
    const another = await somebody(test);
    const statuses = [];
    for (const who of [another, mine, mine]) statuses.push((await who.delete(`/me/wishes/${id}`)).status);
    expect([statuses, await wordsOf(mine)]).toEqual([[404, 204, 404], []]);
  });

  it('are never more than one may have, however many are added at once', async () => {
    const { won } = await race(MOST_WISHES + 10, () => mine.post('/me/wishes', { words: 'Arduino' }));
    const refused = won.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(refused).toEqual(Array(10).fill('community.too-many-wishes'));
  });

  it('are told to whoever asks what is known of them, and forgotten with their account', async () => {
    const leaving = await somebody(test, { password: 'una password lunga' });
    await leaving.post('/me/wishes', { words: 'Arduino' });
    const { parts } = (await leaving.get('/me/data')).body;
    expect(parts.find(({ part }: { part: string }) => part === 'wishes').entries).toMatchObject([{ words: 'Arduino' }]);
    expect((await leaving.post('/me/close', { currentPassword: 'una password lunga' })).status).toBe(204);
    expect(await test.app.get(Wishes).countOf(leaving.personId, test.clock.now())).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['more than fits', 'a'.repeat(81)],
  ])('of %s are refused', async (_, words) => {
    const { status, body } = await mine.post('/me/wishes', { words });
    expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([422, ['/words']]);
  });
});

describe('what people ask for', () => {
  const ask = async (...wishes: string[]) => {
    const person = await somebody(test);
    for (const words of wishes) await person.post('/me/wishes', { words });
  };

  it('is told to staff by how many want it, however they write it, and not by whom; for half a year', async () => {
    await ask('Ceramica raku', 'CERAMICA RAKU', 'Falegnameria');
    await ask('Ceramica raku');
    test.clock.advance({ days: 100 });
    await ask('ceramica rakù');
    const ceramics = { words: 'Ceramica raku', people: 3, lastAskedAt: test.clock.now().toISOString() };
    const staff = await somebody(test, {}, 'staff');
    const first = (await staff.get('/wishes?limit=1')).body;
    expect(first).toEqual({ items: [ceramics], nextCursor: expect.any(String) });
    const rest = (await staff.get(`/wishes?limit=100&cursor=${first.nextCursor}`)).body;
    expect(rest.items).toContainEqual({ words: 'Falegnameria', people: 1, lastAskedAt: '2027-01-11T09:00:00.000Z' });

    test.clock.advance({ days: 100 });
    const later = await somebody(test, {}, 'staff');
    expect((await later.get('/wishes')).body.items).toEqual([{ ...ceramics, words: 'ceramica rakù', people: 1 }]);
  });

  it.each([['["tanti","a"]'], ['["1"]'], ['nothing']])('refuses a forged place in the list: %s', async (cursor) => {
    const staff = await somebody(test, {}, 'staff');
    const { status } = await staff.get(`/wishes?cursor=${Buffer.from(cursor).toString('base64url')}`);
    expect(status).toBe(400);
  });
});

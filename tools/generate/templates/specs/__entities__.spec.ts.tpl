import { MOST___ENTITIES__ } from '@bottega/__cap__/domain';
import { __Entities__ } from '@bottega/__cap__/server';
import { race } from '@bottega/platform/testing';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let mine: Caller;

beforeAll(async () => void (test = await startTestApp()));
beforeEach(async () => void (mine = await somebody(test)));
afterAll(() => test.close());

const wordsOf = async (whose: Caller) =>
  (await whose.get('/me/__entities__')).body.items.map(({ words }: { words: string }) => words);

describe('__entities__', () => {
  it('are listed for whoever added them, the newest first, and for nobody else', async () => {
    const { status, body } = await mine.post('/me/__entities__', { words: 'Arduino' });
    expect([status, body]).toEqual([201, { id: expect.any(String), words: 'Arduino', addedAt: test.clock.now().toISOString() }]);
    await mine.post('/me/__entities__', { words: 'Cucito' });
    expect([await wordsOf(mine), await wordsOf(await somebody(test))]).toEqual([['Cucito', 'Arduino'], []]);
  });

  it('come a page at a time', async () => {
    for (const words of ['uno', 'due', 'tre']) await mine.post('/me/__entities__', { words });
    const first = (await mine.get('/me/__entities__?limit=2')).body;
    const rest = (await mine.get(`/me/__entities__?limit=2&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, rest.items.map(({ words }: { words: string }) => words), rest.nextCursor]).toEqual([2, ['uno'], null]);
  });

  it('are taken away by whoever added them only, once', async () => {
    const { id } = (await mine.post('/me/__entities__', { words: 'Arduino' })).body;
    const another = await somebody(test);
    const statuses = [];
    for (const who of [another, mine, mine]) statuses.push((await who.delete(`/me/__entities__/${id}`)).status);
    expect([statuses, await wordsOf(mine)]).toEqual([[404, 204, 404], []]);
  });

  it('are never more than one may have, however many are added at once', async () => {
    const { won } = await race(MOST___ENTITIES__ + 10, () => mine.post('/me/__entities__', { words: 'Arduino' }));
    const refused = won.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(refused).toEqual(Array(10).fill('__cap__.too-many-__entities__'));
  });

  it('are told to whoever asks what is known of them, and forgotten with their account', async () => {
    const leaving = await somebody(test, { password: 'una password lunga' });
    await leaving.post('/me/__entities__', { words: 'Arduino' });
    const { parts } = (await leaving.get('/me/data')).body;
    expect(parts.find(({ part }: { part: string }) => part === '__entities__').entries).toMatchObject([{ words: 'Arduino' }]);
    expect((await leaving.post('/me/close', { currentPassword: 'una password lunga' })).status).toBe(204);
    expect(await test.app.get(__Entities__).countOf(leaving.personId)).toBe(0);
  });

  it.each([['nothing', ''], ['more than fits', 'a'.repeat(81)]])('of %s are refused', async (_, words) => {
    const { status, body } = await mine.post('/me/__entities__', { words });
    expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([422, ['/words']]);
  });
});

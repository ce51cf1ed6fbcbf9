import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp()));
afterAll(() => bottega.close());

async function anotherBrowserOf(email: string, headers: Record<string, string> = {}) {
  const browser = bottega.visitor(headers);
  await browser.post('/auth/sign-in', { email, password: PASSWORD });
  return browser;
}

describe('my sessions', () => {
  it('are listed with the device and when they were last used, this one first', async () => {
    const here = await bottega.signedIn({ email: 'anna.1@example.org' });
    bottega.clock.advance({ hours: 1 });
    await anotherBrowserOf('anna.1@example.org', { 'user-agent': FIREFOX });
    const { status, body } = await here.get('/me/sessions');
    const times = (openedAt: string, lastSeenAt: string) => ({ openedAt, lastSeenAt });
    expect([status, body]).toEqual([
      200,
      {
        items: [
          {
            id: expect.any(String),
            device: null,
            openedBy: 'password',
            current: true,
            ...times('2027-01-11T09:00:00.000Z', '2027-01-11T10:00:00.000Z'),
          },
          {
            id: expect.any(String),
            device: 'Firefox · Android',
            openedBy: 'password',
            current: false,
            ...times('2027-01-11T10:00:00.000Z', '2027-01-11T10:00:00.000Z'),
          },
        ],
        nextCursor: null,
      },
    ]);
  });

  it('are closed one by one: the browser that was in is out at once', async () => {
    const here = await bottega.signedIn({ email: 'anna.2@example.org' });
    const there = await anotherBrowserOf('anna.2@example.org');
    const { items } = (await here.get('/me/sessions')).body;
    const other = items.find(({ current }: { current: boolean }) => !current);
    expect((await here.delete(`/me/sessions/${other.id}`)).status).toBe(204);
    expect((await there.get('/me')).status).toBe(401);
    expect((await here.get('/me')).status).toBe(200);
    expect((await here.delete(`/me/sessions/${other.id}`)).body.code).toBe('identity.session-not-found');
  });

  it('are mine only: somebody else’s is not found and stays open', async () => {
    const anna = await bottega.signedIn();
    const bruno = await bottega.signedIn();
    const [theirs] = (await bruno.get('/me/sessions')).body.items;
    const refusal = await anna.delete(`/me/sessions/${theirs.id}`);
    expect([refusal.status, refusal.body.code]).toEqual([404, 'identity.session-not-found']);
    expect((await bruno.get('/me')).status).toBe(200);
    expect((await anna.delete('/me/sessions/not-an-id')).body.code).toBe('http.invalid-body');
  });

  it('closing the one in use forgets the cookie', async () => {
    const anna = await bottega.signedIn();
    const [mine] = (await anna.get('/me/sessions')).body.items;
    await anna.delete(`/me/sessions/${mine.id}`);
    expect(anna.heldCookie).toBe('');
  });
});

describe('a session', () => {
  it('unused for thirty days is over, and no longer listed', async () => {
    const anna = await bottega.signedIn({ email: 'anna.5@example.org' });
    bottega.clock.advance({ days: 29, hours: 23 });
    expect((await anna.get('/me')).status).toBe(200);
    bottega.clock.advance({ days: 30 });
    expect((await anna.get('/me')).status).toBe(401);
    const again = await anotherBrowserOf('anna.5@example.org');
    expect((await again.get('/me/sessions')).body.items).toHaveLength(1);
  });

  it('used every day is over half a year after signing in', async () => {
    const anna = await bottega.signedIn();
    for (let month = 0; month < 6; month++) {
      bottega.clock.advance({ days: 29 });
      expect((await anna.get('/me')).status).toBe(200);
    }
    bottega.clock.advance({ days: 6 });
    expect((await anna.get('/me')).status).toBe(401);
  });

  it('is noted as used at most every five minutes', async () => {
    const anna = await bottega.signedIn();
    const lastSeen = async () =>
      (await bottega.query('SELECT last_seen_at FROM identity.session WHERE person_id = $1', [anna.personId]))[0]
        .last_seen_at;
    const opened = await lastSeen();
    bottega.clock.advance({ minutes: 4, seconds: 59 });
    await anna.get('/me');
    expect(await lastSeen()).toEqual(opened);
    bottega.clock.advance({ seconds: 1 });
    await anna.get('/me');
    expect(await lastSeen()).toEqual(new Date(opened.getTime() + 5 * 60_000));
  });

  it.each(['', 'x', 'a'.repeat(43), '%00', "' OR true --"])('is not opened by the cookie “%s”', async (token) => {
    await bottega.signedIn();
    expect((await bottega.visitor({ cookie: `bottega_session=${token}` }).get('/me')).status).toBe(401);
  });
});

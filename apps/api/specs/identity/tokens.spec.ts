import type { Browser } from '../support/browser';
import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp()));
afterAll(() => bottega.close());

const STAFF = { roles: [{ role: 'staff', centreId: null }] } as const;

const program = (secret: string) => bottega.visitor({ authorization: `Bearer ${secret}` });

async function aTokenOf(owner: Browser, wish: object = {}): Promise<{ id: string; secret: string }> {
  const { status, body } = await owner.post('/me/tokens', { name: 'Foglio dei registri', ...wish });
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
}

describe('a personal token', () => {
  it('says its secret once, is listed without it and kept as a hash only', async () => {
    const anna = await bottega.signedIn();
    const created = await anna.post('/me/tokens', { name: ' Foglio  dei registri', expiresAt: '2027-04-11T00:00:00Z' });
    const shown = {
      id: expect.any(String),
      name: 'Foglio  dei registri',
      createdAt: bottega.clock.now().toISOString(),
      expiresAt: '2027-04-11T00:00:00.000Z',
    };
    expect([created.status, created.body]).toEqual([
      201,
      { ...shown, secret: expect.stringMatching(/^bottega_[\w-]{43}$/) },
    ]);
    const listed = (await anna.get('/me/tokens')).body;
    expect(listed).toEqual({ items: [{ ...shown, lastUsedAt: null }], nextCursor: null });
    const [row] = await bottega.query('SELECT t::text AS row FROM identity.personal_token t WHERE id = $1', [
      created.body.id,
    ]);
    expect(row.row).not.toContain(created.body.secret.slice('bottega_'.length));
  });

  it('acts as the person, with what they may do and no more', async () => {
    const learner = program((await aTokenOf(await bottega.signedIn())).secret);
    const staff = program((await aTokenOf(await bottega.signedIn(STAFF))).secret);
    expect((await learner.get('/me')).status).toBe(200);
    expect([(await learner.get('/people')).status, (await staff.get('/people')).status]).toEqual([403, 200]);
    expect((await learner.patch('/me', { locale: 'en' })).body.person.locale).toBe('en');
  });

  it('loses at once what the person loses', async () => {
    const owner = await bottega.signedIn(STAFF);
    const staff = program((await aTokenOf(owner)).secret);
    const admin = await bottega.signedIn({ roles: [{ role: 'admin', centreId: null }] });
    const [{ id }] = (await admin.get(`/people/${owner.personId}`)).body.roles;
    await admin.delete(`/people/${owner.personId}/roles/${id}`);
    expect((await staff.get('/people')).status).toBe(403);
    await admin.patch(`/people/${owner.personId}`, { email: 'altro.indirizzo@example.org' });
    expect((await staff.get('/me')).body.code).toBe('http.token-refused');
  });

  it.each([
    ['POST', '/me/tokens', { name: 'Un altro' }],
    ['GET', '/me/tokens', undefined],
    ['DELETE', '/me/tokens/0197f0a0-0000-7000-8000-000000000000', undefined],
    ['POST', '/me/password', { currentPassword: PASSWORD, newPassword: 'quattro parole a caso' }],
    ['GET', '/me/sessions', undefined],
    ['DELETE', '/me/sessions/0197f0a0-0000-7000-8000-000000000000', undefined],
  ])('is not enough to %s %s', async (method, path, body) => {
    const { secret } = await aTokenOf(await bottega.signedIn());
    const { status, body: problem } = await program(secret).send(method, path, body && JSON.stringify(body));
    expect([status, problem.code]).toEqual([403, 'http.not-with-a-token']);
  });

  it('is over when it is revoked, by its owner alone', async () => {
    const anna = await bottega.signedIn();
    const { id, secret } = await aTokenOf(anna);
    const stranger = await bottega.signedIn();
    expect((await stranger.delete(`/me/tokens/${id}`)).body.code).toBe('identity.token-not-found');
    expect((await program(secret).get('/me')).status).toBe(200);
    expect((await anna.delete(`/me/tokens/${id}`)).status).toBe(204);
    const refused = await program(secret).get('/me');
    expect([refused.status, refused.body.code]).toEqual([401, 'http.token-refused']);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="Bottega"');
    expect((await anna.get('/me/tokens')).body.items).toEqual([]);
    expect((await anna.delete(`/me/tokens/${id}`)).status).toBe(404);
  });

  it('is over when its time has come', async () => {
    const anna = await bottega.signedIn();
    const { secret } = await aTokenOf(anna, { expiresAt: new Date(bottega.clock.now().getTime() + 60_000) });
    bottega.clock.advance({ seconds: 59 });
    expect((await program(secret).get('/me')).status).toBe(200);
    bottega.clock.advance({ seconds: 1 });
    expect((await program(secret).get('/me')).status).toBe(401);
    expect((await anna.get('/me/tokens')).body.items).toEqual([]);
  });

  it('says when it was last used, to within five minutes', async () => {
    const anna = await bottega.signedIn();
    const { secret } = await aTokenOf(anna);
    const lastUsed = async () => (await anna.get('/me/tokens')).body.items[0].lastUsedAt;
    const first = bottega.clock.now().toISOString();
    await program(secret).get('/me');
    bottega.clock.advance({ minutes: 4, seconds: 59 });
    await program(secret).get('/me');
    expect(await lastUsed()).toBe(first);
    bottega.clock.advance({ seconds: 1 });
    await program(secret).get('/me');
    expect(await lastUsed()).toBe(bottega.clock.now().toISOString());
  });

  it.each(['bottega_nothing', 'x', `bottega_${'a'.repeat(43)}`])(
    'that is not one (“%s”) is refused even where anybody may come in',
    async (secret) => {
      expect((await program(secret).get('/courses')).body.code).toBe('http.token-refused');
    },
  );
});

describe('a token is not made', () => {
  it('for an address that is not confirmed', async () => {
    const anna = await bottega.signedIn({ emailConfirmed: false });
    const { status, body } = await anna.post('/me/tokens', { name: 'Foglio' });
    expect([status, body.code]).toEqual([409, 'identity.token-needs-confirmed-address']);
  });

  it.each([
    ['without a name', {}, '/name'],
    ['that has already ended', { name: 'Foglio', expiresAt: '2027-01-01T00:00:00Z' }, '/expiresAt'],
    ['for ten years', { name: 'Foglio', expiresAt: '2037-01-01T00:00:00Z' }, '/expiresAt'],
    ['until a day', { name: 'Foglio', expiresAt: '2027-06-01' }, '/expiresAt'],
  ])('%s', async (_, wish, pointer) => {
    const { status, body } = await (await bottega.signedIn()).post('/me/tokens', wish);
    expect([status, body.errors]).toMatchObject([422, [{ pointer }]]);
  });

  it('beyond twenty, however many are asked for at once', async () => {
    const anna = await bottega.signedIn();
    const answers = await Promise.all(Array.from({ length: 25 }, () => anna.post('/me/tokens', { name: 'Foglio' })));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(20).fill(201), ...Array(5).fill(409)]);
  });
});

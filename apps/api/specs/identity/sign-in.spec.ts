import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp()));
afterAll(() => bottega.close());

const signIn = (email: string, password: string) => bottega.visitor().post('/auth/sign-in', { email, password });

describe('signing in', () => {
  it('answers who somebody is and what they may do', async () => {
    const { personId } = await bottega.register({
      email: 'giulia@example.org',
      givenName: 'Giulia',
      affiliation: 'coworker',
      affiliationVerified: true,
      roles: [{ role: 'instructor', centreId: null }],
    });
    const answer = await signIn('GIULIA@example.org', PASSWORD);
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        person: {
          id: personId,
          givenName: 'Giulia',
          familyName: 'Bianchi',
          email: 'giulia@example.org',
          emailConfirmed: true,
          birthDate: '1990-05-17',
          affiliation: 'coworker',
          affiliationVerified: true,
          locale: 'it',
          nextEmail: null,
          hasPassword: true,
        },
        roles: [{ role: 'instructor', centreId: null }],
        permissions: ['teaching.view', 'roster.view', 'attendance.take'],
      },
    ]);
  });

  it('is refused in the same words for a wrong password, an unknown address and an account without password', async () => {
    await bottega.register({ email: 'known@example.org' });
    await bottega.register({ email: 'linkonly@example.org', password: undefined });
    const refusals = await Promise.all([
      signIn('known@example.org', 'not the password'),
      signIn('unknown@example.org', PASSWORD),
      signIn('linkonly@example.org', PASSWORD),
    ]);
    for (const { status, body, headers } of refusals) {
      expect([status, { ...body, traceId: '' }, headers.getSetCookie()]).toEqual([
        401,
        {
          type: '/problems/identity.wrong-credentials',
          title: 'Serve accedere',
          status: 401,
          code: 'identity.wrong-credentials',
          detail: 'Indirizzo e password non vanno insieme. Controllali, o fatti mandare un link per entrare.',
          params: {},
          errors: [],
          traceId: '',
        },
        [],
      ]);
    }
  });

  it('takes as long for somebody unknown as for somebody known', async () => {
    await bottega.register({ email: 'timed@example.org' });
    const timed = async (email: string) => {
      const start = performance.now();
      await signIn(email, 'not the password');
      return performance.now() - start;
    };
    const quickest = { known: Infinity, unknown: Infinity };
    for (let round = 0; round < 12; round++) {
      quickest.known = Math.min(quickest.known, await timed('timed@example.org'));
      quickest.unknown = Math.min(quickest.unknown, await timed('nobody@example.org'));
    }
    expect(quickest.unknown / quickest.known).toBeGreaterThan(0.5);
    expect(quickest.unknown / quickest.known).toBeLessThan(2);
  });

  it('gives no role to an address not yet confirmed', async () => {
    const roles = [{ role: 'admin', centreId: null }] as const;
    const impostor = await bottega.signedIn({ emailConfirmed: false, roles });
    const me = await impostor.get('/me');
    expect([me.status, me.body.roles, me.body.permissions]).toEqual([200, [], []]);
    expect((await impostor.get('/people')).body.code).toBe('http.not-allowed');
  });

  it('is asked of whoever is not, and told to visitors without refusing them', async () => {
    const visitor = bottega.visitor();
    expect((await visitor.get('/me')).body.code).toBe('http.not-signed-in');
    const session = await visitor.get('/auth/session');
    expect([session.status, session.body]).toEqual([200, { account: null }]);
    const anna = await bottega.signedIn();
    expect((await anna.get('/auth/session')).body).toEqual({ account: (await anna.get('/me')).body });
  });

  it('ends by signing out, which may be repeated', async () => {
    const anna = await bottega.signedIn();
    const stolen = anna.heldCookie;
    expect((await anna.post('/auth/sign-out')).status).toBe(204);
    expect(anna.heldCookie).toBe('');
    expect((await bottega.visitor({ cookie: stolen }).get('/me')).status).toBe(401);
    expect((await anna.post('/auth/sign-out')).status).toBe(204);
  });

  it('comes from our own pages only', async () => {
    const foreign = bottega.visitor({ origin: 'https://elsewhere.example' });
    const answer = await foreign.post('/auth/sign-in', { email: 'known@example.org', password: PASSWORD });
    expect([answer.status, answer.body.code]).toEqual([403, 'http.foreign-origin']);
  });

  it.each([
    ['no body', undefined],
    ['numbers', { email: 1, password: 2 }],
    ['lists', { email: ['known@example.org'], password: [PASSWORD] }],
    ['a field too many', { email: 'known@example.org', password: PASSWORD, remember: true }],
    ['a password nobody could have', { email: 'known@example.org', password: 'x'.repeat(201) }],
  ])('is refused with %s', async (_, body) => {
    const answer = await bottega.visitor().post('/auth/sign-in', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'http.invalid-body']);
  });
});

describe('guessing a password', () => {
  let guarded: IdentityApp;
  beforeAll(async () => void (guarded = await startIdentityApp({ env: { RATE_LIMITS: 'on' } })));
  afterAll(() => guarded.close());

  it('is stopped after thirty attempts from one address, until five minutes have passed', async () => {
    const attempt = () => guarded.visitor().post('/auth/sign-in', { email: 'x@example.org', password: 'a guess' });
    const codes: string[] = [];
    for (let attempts = 0; attempts < 31; attempts++) codes.push((await attempt()).body.code);
    expect(codes).toEqual([...Array(30).fill('identity.wrong-credentials'), 'http.too-many-attempts']);
    guarded.clock.advance({ minutes: 5 });
    expect((await attempt()).body.code).toBe('identity.wrong-credentials');
  });
});

import { DataSource } from 'typeorm';
import { race } from '@bottega/platform/testing';
import type { RawBody } from '../support/browser';
import { type IdentityApp, startIdentityApp } from './identity-app';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp()));
afterAll(() => bottega.close());

const lucia = {
  email: 'Lucia.Neri@example.org',
  password: 'tre parole a caso',
  givenName: 'Lucia',
  familyName: 'Neri',
  affiliation: 'resident',
  birthDate: '1988-02-29',
  acceptTerms: true,
  locale: 'it',
};

const signUp = (changes: object) => bottega.visitor().post('/auth/sign-up', { ...lucia, ...changes });
const howMany = async () => (await bottega.query('SELECT count(*) AS people FROM identity.person'))[0].people;

describe('signing up', () => {
  it('makes a person, signs them in and asks the address whether it is theirs', async () => {
    const visitor = bottega.visitor({ 'user-agent': 'Mozilla/5.0 (Android 15; Mobile) Firefox/140.0' });
    const answer = await visitor.post('/auth/sign-up', lucia);
    const account = {
      person: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        givenName: 'Lucia',
        familyName: 'Neri',
        email: 'Lucia.Neri@example.org',
        emailConfirmed: false,
        birthDate: '1988-02-29',
        affiliation: 'resident',
        affiliationVerified: false,
        locale: 'it',
        nextEmail: null,
        hasPassword: true,
      },
      roles: [],
      permissions: [],
    };
    expect([answer.status, answer.body]).toEqual([201, account]);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^bottega_session=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect((await visitor.get('/me')).body).toEqual(account);
    expect(await bottega.query('SELECT kind, person_id, status FROM notifications.message')).toEqual([
      { kind: 'identity.confirm-address', person_id: answer.body.person.id, status: 'planned' },
    ]);
  });

  it('keeps neither the password nor the session’s secret', async () => {
    const visitor = bottega.visitor();
    await visitor.post('/auth/sign-up', { ...lucia, email: 'secrets@example.org' });
    const [kept] = await bottega.query(
      `SELECT c.password_hash, s.token_hash FROM identity.person p
         JOIN identity.credential c ON c.person_id = p.id JOIN identity.session s ON s.person_id = p.id
        WHERE p.email = 'secrets@example.org'`,
    );
    expect(kept.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const secret = visitor.heldCookie.split('=')[1]!;
    expect(kept.token_hash).toHaveLength(32);
    expect(kept.token_hash.includes(Buffer.from(secret, 'base64url'))).toBe(false);
  });

  it('is refused to an address that has an account, however it is written', async () => {
    await signUp({ email: 'taken@example.org' });
    const again = await signUp({ email: 'TAKEN@example.org' });
    expect([again.status, again.body.code, again.body.errors]).toEqual([
      409,
      'identity.email-taken',
      [{ pointer: '/email', code: 'identity.email-taken', detail: expect.stringContaining('c’è già un account') }],
    ]);
  });

  it('twice at once with the same address makes one account', async () => {
    const { won } = await race(8, () => signUp({ email: 'twice@example.org' }));
    expect(won.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(won.filter(({ status }) => status === 409).every(({ body }) => body.code === 'identity.email-taken')).toBe(
      true,
    );
  });

  it('is for adults: on their eighteenth birthday, not the day before', async () => {
    const minor = await signUp({ email: 'minor@example.org', birthDate: '2009-01-12' });
    expect([minor.status, minor.body.code, minor.body.errors.map((error: object) => Object.values(error)[0])]).toEqual([
      422,
      'identity.minor-needs-staff',
      ['/birthDate'],
    ]);
    expect((await signUp({ email: 'adult@example.org', birthDate: '2009-01-11' })).status).toBe(201);
  });

  it.each([
    [
      'short',
      'identity.password-too-short',
      'Ne servono almeno 10 caratteri, qui sono 5. Vanno bene anche parole con gli spazi.',
    ],
    [
      'LONG.address@example.org',
      'identity.password-is-email',
      'La password non può essere il tuo indirizzo: sarebbe la prima che qualcuno prova.',
    ],
  ])('refuses the password “%s” and says why beside the field', async (password, code, detail) => {
    const answer = await signUp({ email: 'long.address@example.org', password });
    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([
      422,
      'identity.password-refused',
      [{ pointer: '/password', code, detail }],
    ]);
  });

  it.each<[string, object, number, string, string[]]>([
    [
      'nothing',
      Object.fromEntries(Object.keys(lucia).map((key) => [key, undefined])),
      422,
      'http.invalid-body',
      Object.keys(lucia)
        .map((key) => `/${key}`)
        .sort(),
    ],
    ['a number for a name', { givenName: 7 }, 422, 'http.invalid-body', ['/givenName']],
    ['an object for an address', { email: { $ne: '' } }, 422, 'http.invalid-body', ['/email']],
    ['a blank name', { familyName: ' \t\n ' }, 422, 'http.invalid-body', ['/familyName']],
    ['an unknown field', { role: 'admin' }, 422, 'http.invalid-body', ['/role']],
    ['a day that does not exist', { birthDate: '2001-02-29' }, 422, 'http.invalid-body', ['/birthDate']],
    ['a birth to come', { birthDate: '2027-01-12' }, 422, 'identity.person-facts-wrong', ['/birthDate']],
    ['a birth in another age', { birthDate: '1899-12-31' }, 422, 'identity.person-facts-wrong', ['/birthDate']],
    ['terms not accepted', { acceptTerms: false }, 422, 'http.invalid-body', ['/acceptTerms']],
    ['an affiliation of one’s own', { affiliation: 'owner' }, 422, 'http.invalid-body', ['/affiliation']],
    ['a NUL', { givenName: 'Lu\0cia' }, 400, 'http.forbidden-character', []],
    ['a password to choke on', { password: 'x'.repeat(201) }, 422, 'http.invalid-body', ['/password']],
  ])('refuses %s and changes nothing', async (_, changes, status, code, pointers) => {
    const before = await howMany();
    const answer = await signUp({ email: 'nobody@example.org', ...changes });
    const { body } = answer;
    expect([answer.status, body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()]).toEqual([
      status,
      code,
      pointers,
    ]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await howMany()).toBe(before);
  });

  it.each<[string, RawBody, number, string]>([
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400, 'http.unreadable-body'],
    ['a prototype', '{"__proto__": {"admin": true}}', 400, 'http.unreadable-body'],
    ['half a body', '{"email": "a@b', 400, 'http.unreadable-body'],
    ['a list', '[]', 422, 'http.invalid-body'],
    ['ten megabytes', `{"givenName": "${'x'.repeat(10_485_760)}"}`, 413, 'http.body-too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await bottega.visitor().send('POST', '/auth/sign-up', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('keeps a name of mark-up as the letters it is made of', async () => {
    const answer = await signUp({ email: 'markup@example.org', givenName: '<script>alert(1)</script>' });
    expect(answer.body.person.givenName).toBe('<script>alert(1)</script>');
  });

  it('puts a name on one line', async () => {
    const answer = await signUp({ email: 'lines@example.org', givenName: ' Maria\r\nBcc:\u0007 Pia ' });
    expect(answer.body.person.givenName).toBe('Maria Bcc: Pia');
  });
});

describe('without the guard', () => {
  it('two accounts share an address: the index is what refuses the second', async () => {
    const unguarded = await startIdentityApp();
    try {
      await unguarded.app
        .get(DataSource)
        .query('START TRANSACTION READ WRITE; DROP INDEX identity.person_email_unique; COMMIT');
      const { won } = await race(8, () => unguarded.visitor().post('/auth/sign-up', lucia));
      expect(won.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
    } finally {
      await unguarded.close();
    }
  });
});

import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp()));
afterAll(() => bottega.close());

describe('my profile', () => {
  it('takes a new name and language, and keeps the rest', async () => {
    const anna = await bottega.signedIn();
    const before = (await anna.get('/me')).body;
    const answer = await anna.patch('/me', { givenName: ' Anna  Maria ', locale: 'en' });
    const after = { ...before, person: { ...before.person, givenName: 'Anna Maria', locale: 'en' } };
    expect([answer.status, answer.body]).toEqual([200, after]);
    expect((await anna.patch('/me', {})).body).toEqual(after);
  });

  it.each([
    ['email', 'other@example.org'],
    ['birthDate', '1980-01-01'],
    ['roles', ['admin']],
    ['emailConfirmed', true],
    ['affiliationVerified', true],
    ['id', '01980000-0000-7000-8000-000000000000'],
    ['givenName', null],
    ['givenName', ''],
    ['locale', 'fr'],
  ])('does not take %s: %j', async (field, value) => {
    const anna = await bottega.signedIn();
    const before = (await anna.get('/me')).body;
    const answer = await anna.patch('/me', { [field]: value });
    expect([answer.status, answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      422,
      [`/${field}`],
    ]);
    expect((await anna.get('/me')).body).toEqual(before);
  });
});

describe('my password', () => {
  const change = (currentPassword: string | undefined, newPassword: string) => ({ currentPassword, newPassword });

  it('is changed with the old one, and every other session ends', async () => {
    const anna = await bottega.signedIn({ email: 'anna@example.org' });
    const elsewhere = bottega.visitor();
    await elsewhere.post('/auth/sign-in', { email: 'anna@example.org', password: PASSWORD });
    expect((await anna.post('/me/password', change(PASSWORD, 'quattro parole a caso'))).status).toBe(204);
    expect([(await anna.get('/me')).status, (await elsewhere.get('/me')).status]).toEqual([200, 401]);
    const signIn = async (password: string) =>
      (await bottega.visitor().post('/auth/sign-in', { email: 'anna@example.org', password })).status;
    expect([await signIn(PASSWORD), await signIn('quattro parole a caso')]).toEqual([401, 200]);
  });

  it.each([
    ['a wrong old one', () => change('not this one', 'quattro parole'), '/currentPassword', 'identity.wrong-password'],
    ['no old one', () => change(undefined, 'quattro parole'), '/currentPassword', 'identity.wrong-password'],
    ['a short new one', () => change(PASSWORD, 'corta'), '/newPassword', 'identity.password-too-short'],
    ['the address', (email: string) => change(PASSWORD, email), '/newPassword', 'identity.password-is-email'],
  ])('is not changed with %s', async (_, wish, pointer, code) => {
    const bruno = await bottega.signedIn();
    const { email } = (await bruno.get('/me')).body.person;
    const answer = await bruno.post('/me/password', wish(email.toUpperCase()));
    expect([answer.status, answer.body.errors]).toMatchObject([422, [{ pointer, code }]]);
    expect((await bottega.visitor().post('/auth/sign-in', { email, password: PASSWORD })).status).toBe(200);
  });
});

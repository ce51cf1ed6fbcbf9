import { race } from '@bottega/platform/testing';
import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

const CONFIRM = 'Conferma il tuo indirizzo';
const ENTER = 'Il tuo link per entrare';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp({ role: 'all' })));
afterAll(() => bottega.close());

async function linkFor(email: string): Promise<string> {
  expect((await bottega.visitor().post('/auth/link', { email })).status).toBe(202);
  return (await bottega.mailTo(email, ENTER)).secret;
}

const redeem = (token: string) => bottega.visitor().post('/auth/link/redeem', { token });
const confirm = (token: string) => bottega.visitor().post('/auth/confirm', { token });

describe('the link to enter', () => {
  it('comes by mail, opens a session and says so in my sessions', async () => {
    const { personId, email } = await bottega.register({ password: undefined });
    const token = await linkFor(email);
    const browser = bottega.visitor();
    const answer = await browser.post('/auth/link/redeem', { token });
    expect([answer.status, answer.body.person.id, answer.body.person.hasPassword]).toEqual([200, personId, false]);
    expect((await browser.get('/me/sessions')).body.items).toMatchObject([{ openedBy: 'link', current: true }]);
  });

  it('is written for whoever reads it, in their language, with no secret kept in the database', async () => {
    const { email } = await bottega.register({ locale: 'en', givenName: 'Grace' });
    await bottega.visitor().post('/auth/link', { email });
    const { text, secret } = await bottega.mailTo(email, 'Your link to sign in');
    expect(text).toContain('Grace');
    expect(text).toContain(`https://bottega.example/entra/${secret}`);
    expect(text).toContain('It works once, for 30 minutes.');
    const kept = await bottega.query(
      `SELECT m.params::text AS params, o.payload::text AS payload FROM notifications.message m, platform.outbox o`,
    );
    expect(kept.some(({ params, payload }) => `${params}${payload}`.includes(secret))).toBe(false);
  });

  it('works once, also for two clicks at once', async () => {
    const { email } = await bottega.register();
    const token = await linkFor(email);
    const { won } = await race(5, () => redeem(token));
    expect(won.map(({ status, body }) => body.code ?? status).sort()).toEqual([
      200,
      ...Array(4).fill('identity.link-used'),
    ]);
  });

  it('expires after half an hour', async () => {
    const { email } = await bottega.register();
    const token = await linkFor(email);
    bottega.clock.advance({ minutes: 30 });
    const answer = await redeem(token);
    expect([answer.status, answer.body.code]).toEqual([410, 'identity.link-expired']);
  });

  it('is not sent again within a minute, nor to strangers, nor to minors; the answer is always the same', async () => {
    const { email } = await bottega.register();
    const minor = await bottega.register({
      birthDate: '2012-09-01',
      guardianName: 'Carla Verdi',
      guardianConsentOn: '2026-09-01',
    });
    const answers = [];
    for (const address of [email, email, 'stranger@example.org', minor.email])
      answers.push(await bottega.visitor().post('/auth/link', { email: address }));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(4).fill([202, '']));
    const sent = `SELECT p.email FROM identity.one_time_link l JOIN identity.person p ON p.id = l.person_id
                   WHERE l.purpose = 'sign-in' AND p.email = ANY($1)`;
    expect(await bottega.query(sent, [[email, minor.email]])).toEqual([{ email }]);
    bottega.clock.advance({ minutes: 1 });
    await bottega.visitor().post('/auth/link', { email });
    expect(await bottega.query(sent, [[email]])).toHaveLength(2);
  });

  it('throws out whoever had taken an address that was not theirs', async () => {
    const squatter = await bottega.signedIn({ email: 'victim@example.org', emailConfirmed: false });
    const owner = bottega.visitor();
    await owner.post('/auth/link/redeem', { token: await linkFor('victim@example.org') });
    expect((await owner.get('/me')).body.person).toMatchObject({ emailConfirmed: true, hasPassword: false });
    expect((await squatter.get('/me')).status).toBe(401);
    const again = await squatter.post('/auth/sign-in', { email: 'victim@example.org', password: PASSWORD });
    expect(again.body.code).toBe('identity.wrong-credentials');
  });

  it('lets a forgotten password be replaced, for half an hour, and ends the other sessions', async () => {
    const { email } = await bottega.register();
    const elsewhere = bottega.visitor();
    await elsewhere.post('/auth/sign-in', { email, password: PASSWORD });
    const here = bottega.visitor();
    await here.post('/auth/link/redeem', { token: await linkFor(email) });
    const choose = (newPassword: string) => here.post('/me/password', { newPassword });
    expect((await choose('una nuova password')).status).toBe(204);
    expect((await elsewhere.get('/me')).status).toBe(401);
    expect((await here.get('/me')).status).toBe(200);
    expect((await here.post('/auth/sign-in', { email, password: 'una nuova password' })).status).toBe(200);
    bottega.clock.advance({ minutes: 31 });
    expect((await choose('ancora una password')).body.code).toBe('identity.wrong-password');
  });
});

describe('confirming an address', () => {
  const signUp = async (email: string) => {
    const browser = bottega.visitor();
    await browser.post('/auth/sign-up', {
      email,
      password: PASSWORD,
      givenName: 'Lucia',
      familyName: 'Neri',
      affiliation: 'resident',
      birthDate: '1988-02-29',
      acceptTerms: true,
      locale: 'it',
    });
    return browser;
  };
  const isConfirmed = async (browser: {
    get(path: string): Promise<{ body: { person: { emailConfirmed: boolean } } }>;
  }) => (await browser.get('/me')).body.person.emailConfirmed;

  it('is done by the link of the welcome message, from any browser', async () => {
    const lucia = await signUp('lucia@example.org');
    expect(await isConfirmed(lucia)).toBe(false);
    const { secret } = await bottega.mailTo('lucia@example.org', CONFIRM);
    expect((await confirm(secret)).status).toBe(204);
    expect(await isConfirmed(lucia)).toBe(true);
    expect((await confirm(secret)).status).toBe(204);
    expect(await isConfirmed(lucia)).toBe(true);
  });

  it('can be asked for again, and never once it is done', async () => {
    const mara = await signUp('mara@example.org');
    const links = () =>
      bottega.query(
        `SELECT FROM identity.one_time_link WHERE email = 'mara@example.org' AND purpose = 'confirm-address'`,
      );
    bottega.clock.advance({ minutes: 1 });
    expect((await mara.post('/auth/confirm/resend')).status).toBe(202);
    expect(await links()).toHaveLength(2);
    await confirm((await bottega.mailTo('mara@example.org', CONFIRM)).secret);
    bottega.clock.advance({ minutes: 1 });
    expect((await mara.post('/auth/confirm/resend')).status).toBe(202);
    expect(await links()).toHaveLength(2);
    expect((await bottega.visitor().post('/auth/confirm/resend')).status).toBe(401);
  });

  it('does not take the link to enter, nor the other way round', async () => {
    await signUp('nora@example.org');
    const { secret } = await bottega.mailTo('nora@example.org', CONFIRM);
    expect((await redeem(secret)).body.code).toBe('identity.link-unknown');
    expect((await confirm(await linkFor('nora@example.org'))).body.code).toBe('identity.link-unknown');
  });

  it('is refused once the address has been changed', async () => {
    const rita = await signUp('rita@example.org');
    const { secret } = await bottega.mailTo('rita@example.org', CONFIRM);
    const { id } = (await rita.get('/me')).body.person;
    const staff = await bottega.signedIn({ roles: [{ role: 'staff', centreId: null }] });
    bottega.clock.advance({ minutes: 1 });
    expect((await staff.patch(`/people/${id}`, { email: 'rita.new@example.org' })).status).toBe(200);
    expect((await confirm(secret)).body.code).toBe('identity.link-expired');
    expect((await confirm((await bottega.mailTo('rita.new@example.org', CONFIRM)).secret)).status).toBe(204);
  });

  it.each([
    ['a word', 'nonsense', 'identity.link-unknown'],
    ['nothing', '', 'http.invalid-body'],
    ['a number', 7, 'http.invalid-body'],
    ['far too much', 'x'.repeat(101), 'http.invalid-body'],
  ])('is refused with %s', async (_, token, code) => {
    expect((await bottega.visitor().post('/auth/confirm', { token })).body.code).toBe(code);
    expect((await bottega.visitor().post('/auth/link/redeem', { token })).body.code).toBe(code);
  });
});

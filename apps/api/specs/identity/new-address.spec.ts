import { until } from '@bottega/platform/testing';
import { type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

let bottega: IdentityApp;
beforeAll(async () => void (bottega = await startIdentityApp({ role: 'all' })));
afterAll(() => bottega.close());

const [ASKING, NOTICE] = ['Conferma il nuovo indirizzo', 'Stai cambiando indirizzo'];
const ask = (email: string, currentPassword: string | undefined = PASSWORD) => ({ email, currentPassword });
const signIn = async (email: string) =>
  (await bottega.visitor().post('/auth/sign-in', { email, password: PASSWORD })).status;
const confirm = (token: string) => bottega.visitor().post('/auth/confirm', { token });
const addressOf = async (browser: { get(path: string): Promise<{ body: { person: Record<string, unknown> } }> }) => {
  const { email, nextEmail, emailConfirmed } = (await browser.get('/me')).body.person;
  return { email, nextEmail, emailConfirmed };
};
const mailsTo = async (email: string, subject: string): Promise<number> =>
  (await bottega.query('SELECT FROM notifications.dev_mail WHERE recipient = $1 AND subject = $2', [email, subject]))
    .length;

describe('my address', () => {
  it('stays what it is until the new one says yes; the old one is told', async () => {
    const anna = await bottega.signedIn({ email: 'anna@example.org' });
    expect((await anna.post('/me/email', ask('anna.nuova@example.org'))).status).toBe(202);
    const { secret } = await bottega.mailTo('anna.nuova@example.org', ASKING);
    await until(() => mailsTo('anna@example.org', NOTICE), Boolean);
    expect(await addressOf(anna)).toEqual({
      email: 'anna@example.org',
      nextEmail: 'anna.nuova@example.org',
      emailConfirmed: true,
    });
    expect([await signIn('anna@example.org'), await signIn('anna.nuova@example.org')]).toEqual([200, 401]);
    expect([(await confirm(secret)).status, (await confirm(secret)).status]).toEqual([204, 204]);
    expect(await addressOf(anna)).toEqual({
      email: 'anna.nuova@example.org',
      nextEmail: null,
      emailConfirmed: true,
    });
    expect([await signIn('anna@example.org'), await signIn('anna.nuova@example.org')]).toEqual([401, 200]);
  });

  it('of somebody else is asked for without learning that it is: no link goes there', async () => {
    await bottega.signedIn({ email: 'bruno@example.org' });
    const carla = await bottega.signedIn({ email: 'carla@example.org' });
    const taken = await carla.post('/me/email', ask('BRUNO@example.org'));
    await until(() => mailsTo('carla@example.org', NOTICE), Boolean);
    const free = await carla.post('/me/email', ask('nessuno@example.org'));
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    await bottega.mailTo('nessuno@example.org', ASKING);
    expect(await mailsTo('BRUNO@example.org', ASKING)).toBe(0);
  });

  it('taken by somebody meanwhile is refused when it is confirmed', async () => {
    const dario = await bottega.signedIn({ email: 'dario@example.org' });
    await dario.post('/me/email', ask('contesa@example.org'));
    const { secret } = await bottega.mailTo('contesa@example.org', ASKING);
    await bottega.register({ email: 'contesa@example.org' });
    const { status, body } = await confirm(secret);
    expect([status, body.code]).toEqual([409, 'identity.email-taken']);
    expect((await addressOf(dario)).email).toBe('dario@example.org');
  });

  it('asked for again makes the earlier link useless, and each lasts a day', async () => {
    const elena = await bottega.signedIn();
    await elena.post('/me/email', ask('elena.1@example.org'));
    const first = await bottega.mailTo('elena.1@example.org', ASKING);
    await elena.post('/me/email', ask('elena.2@example.org'));
    const second = await bottega.mailTo('elena.2@example.org', ASKING);
    expect((await confirm(first.secret)).body.code).toBe('identity.link-used');
    bottega.clock.advance({ hours: 24 });
    expect((await confirm(second.secret)).body.code).toBe('identity.link-expired');
    expect((await addressOf(elena)).nextEmail).toBeNull();
  });

  it.each([
    ['without the password', { email: 'altra@example.org' }, '/currentPassword'],
    ['with a wrong password', ask('altra@example.org', 'non questa'), '/currentPassword'],
    ['when it is none', ask('altra'), '/email'],
  ])('is not changed %s', async (_, wish, pointer) => {
    const fabio = await bottega.signedIn();
    const { status, body } = await fabio.post('/me/email', wish);
    expect([status, body.errors]).toMatchObject([422, [{ pointer }]]);
  });
});

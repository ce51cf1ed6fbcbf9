import { readSettings } from './settings';

const GIVEN = { DATABASE_URL: 'postgres://somewhere/bottega', SECRET_KEY: 'x'.repeat(32) };
const IN_PRODUCTION = { ...GIVEN, NODE_ENV: 'production', PUBLIC_URL: 'https://corsi.example.org/' };

test('what nobody set has a value to try Bottega out with', () => {
  expect(readSettings(GIVEN)).toEqual({
    databaseUrl: 'postgres://somewhere/bottega',
    secretKey: 'x'.repeat(32),
    redisUrl: undefined,
    publicUrl: 'http://localhost:3000',
    port: 3000,
    host: '127.0.0.1',
    role: 'all',
    trustProxy: false,
    production: false,
    limitAttempts: true,
    smtpUrl: undefined,
    stripe: undefined,
    mailFrom: 'Bottega <noreply@bottega.example>',
    logLevel: 'warn',
    metricsToken: undefined,
    shutdownDelayMs: 0,
  });
});

test('in production lines of the log are written for each request, and guessing is always slowed down', () => {
  const settings = readSettings({ ...IN_PRODUCTION, RATE_LIMITS: 'off' });
  expect(settings).toMatchObject({ logLevel: 'info', limitAttempts: true, publicUrl: 'https://corsi.example.org' });
});

test('cards are taken where the gateway’s two keys are, and may be charged by a stand-in', () => {
  const keys = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
  expect(readSettings({ ...GIVEN, ...keys }).stripe).toEqual({
    secretKey: 'sk_test_1',
    webhookSecret: 'whsec_1',
    apiBase: undefined,
  });
  const { stripe } = readSettings({ ...GIVEN, ...keys, STRIPE_API_BASE: 'http://127.0.0.1:4242' });
  expect(stripe!.apiBase!.port).toBe('4242');
});

test.each([
  ['nothing', {}, 'DATABASE_URL, SECRET_KEY must be set'],
  ['nothing in production', { NODE_ENV: 'production' }, 'DATABASE_URL, SECRET_KEY, PUBLIC_URL must be set'],
  ['an empty secret', { ...GIVEN, SECRET_KEY: '' }, 'SECRET_KEY must be set'],
  ['a word for a secret in production', { ...IN_PRODUCTION, SECRET_KEY: 'secret' }, 'SECRET_KEY is too short'],
  ['no port', { ...GIVEN, PORT: 'http' }, 'PORT is not a port number: http'],
  ['no role', { ...GIVEN, ROLE: 'boss' }, 'ROLE must be one of all, api, worker, not boss'],
  ['no level', { ...GIVEN, LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of silent, error, warn, info, debug, not loud'],
  [
    'half a gateway',
    { ...GIVEN, STRIPE_SECRET_KEY: 'sk_test_1' },
    'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET are set',
  ],
  ['no delay', { ...GIVEN, SHUTDOWN_DELAY: 'a while' }, 'SHUTDOWN_DELAY is not a number of seconds up to 60: a while'],
])('with %s it does not start, and says why', (_, env, complaint) => {
  expect(() => readSettings(env)).toThrow(complaint);
});

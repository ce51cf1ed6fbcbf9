import { LOG_LEVELS, type LogLevel } from '@bottega/platform/logs';

const ROLES = ['all', 'api', 'worker'] as const;
export type ProcessRole = (typeof ROLES)[number];

export interface StripeSettings {
  readonly secretKey: string;
  /** Proves that what is told to us comes from the gateway. */
  readonly webhookSecret: string;
  /** Where it answers; undefined for Stripe itself. */
  readonly apiBase: URL | undefined;
}

/** What the environment decides, read once at start. */
export abstract class Settings {
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string | undefined;
  /** Where people reach us, without a trailing slash: links, QR codes, calendar ids. */
  abstract readonly publicUrl: string;
  abstract readonly port: number;
  /** The address to listen on: this machine only, unless told otherwise. */
  abstract readonly host: string;
  abstract readonly role: ProcessRole;
  abstract readonly trustProxy: boolean;
  abstract readonly production: boolean;
  /** Whether guessing at credentials is slowed down: always in production. */
  abstract readonly limitAttempts: boolean;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly mailFrom: string;
  /** Signs one-click links. */
  abstract readonly secretKey: string;
  /** The gateway cards are charged by; without one, cards are not taken. */
  abstract readonly stripe: StripeSettings | undefined;
  abstract readonly logLevel: LogLevel;
  /** What whoever collects metrics shows; without one they are for this machine only. */
  abstract readonly metricsToken: string | undefined;
  /** How long a stopping process still takes requests after saying that it is no longer ready. */
  abstract readonly shutdownDelayMs: number;
}

const SECRET_LENGTH = 32;

/** Something is missing or wrong in the environment: whoever starts the program reads why. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** @throws SettingsError naming the variable that is missing or wrong */
export function readSettings(
  env: NodeJS.ProcessEnv,
  fallbacks: { databaseUrl?: string; secretKey?: string } = {},
): Settings {
  const port = Number(env['PORT'] ?? 3000);
  const role = oneOf(ROLES, 'ROLE', env['ROLE'] ?? 'all');
  const production = env['NODE_ENV'] === 'production';
  const shutdownDelay = Number(env['SHUTDOWN_DELAY'] ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError(`PORT is not a port number: ${env['PORT']}`);
  if (!(shutdownDelay >= 0 && shutdownDelay <= 60))
    throw new SettingsError(`SHUTDOWN_DELAY is not a number of seconds up to 60: ${env['SHUTDOWN_DELAY']}`);
  const { DATABASE_URL, SECRET_KEY, PUBLIC_URL } = allGiven({
    DATABASE_URL: env['DATABASE_URL'] || fallbacks.databaseUrl,
    SECRET_KEY: env['SECRET_KEY'] || fallbacks.secretKey,
    PUBLIC_URL: env['PUBLIC_URL'] || (production ? undefined : `http://localhost:${port}`),
  });
  if (production && SECRET_KEY.length < SECRET_LENGTH)
    throw new SettingsError(`SECRET_KEY is too short to keep a secret: ${SECRET_LENGTH} characters at least`);
  return {
    databaseUrl: DATABASE_URL,
    secretKey: SECRET_KEY,
    redisUrl: env['REDIS_URL'] || undefined,
    publicUrl: PUBLIC_URL.replace(/\/$/, ''),
    port,
    host: env['HOST'] ?? '127.0.0.1',
    role,
    trustProxy: env['TRUST_PROXY'] === 'on',
    production,
    limitAttempts: production || env['RATE_LIMITS'] !== 'off',
    smtpUrl: env['SMTP_URL'] || undefined,
    stripe: readStripe(env),
    mailFrom: env['MAIL_FROM'] ?? 'Bottega <noreply@bottega.example>',
    logLevel: oneOf(LOG_LEVELS, 'LOG_LEVEL', env['LOG_LEVEL'] ?? (production ? 'info' : 'warn')),
    metricsToken: env['METRICS_TOKEN'] || undefined,
    shutdownDelayMs: shutdownDelay * 1_000,
  };
}

function readStripe(env: NodeJS.ProcessEnv): StripeSettings | undefined {
  const [secretKey, webhookSecret] = [env['STRIPE_SECRET_KEY'], env['STRIPE_WEBHOOK_SECRET']];
  if (!secretKey && !webhookSecret) return undefined;
  if (!secretKey || !webhookSecret)
    throw new SettingsError('STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET are set together or not at all');
  const apiBase = env['STRIPE_API_BASE'] || undefined;
  if (apiBase && !URL.canParse(apiBase)) throw new SettingsError(`STRIPE_API_BASE is not an address: ${apiBase}`);
  return { secretKey, webhookSecret, apiBase: apiBase ? new URL(apiBase) : undefined };
}

function oneOf<Choice extends string>(choices: readonly Choice[], name: string, value: string): Choice {
  const choice = choices.find((each) => each === value);
  if (!choice) throw new SettingsError(`${name} must be one of ${choices.join(', ')}, not ${value}`);
  return choice;
}

function allGiven<Name extends string>(values: Record<Name, string | undefined>): Record<Name, string> {
  const missing = Object.keys(values).filter((name) => !values[name as Name]);
  if (missing.length > 0) throw new SettingsError(`${missing.join(', ')} must be set: docs/operations.md says to what`);
  return values as Record<Name, string>;
}

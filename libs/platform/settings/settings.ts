export type ProcessRole = 'all' | 'api' | 'worker';

/** What the environment decides, read once at start. */
export abstract class Settings {
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string | undefined;
  /** Where people reach us, without a trailing slash: links, QR codes, calendar ids. */
  abstract readonly publicUrl: string;
  abstract readonly port: number;
  abstract readonly role: ProcessRole;
  abstract readonly trustProxy: boolean;
  abstract readonly production: boolean;
  /** Whether guessing at credentials is slowed down: always in production. */
  abstract readonly limitAttempts: boolean;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly mailFrom: string;
  /** Signs one-click links. */
  abstract readonly secretKey: string;
}

const ROLES: readonly string[] = ['all', 'api', 'worker'];

/** @throws Error naming the variable that is missing or wrong */
export function readSettings(
  env: NodeJS.ProcessEnv,
  fallbacks: { databaseUrl?: string; secretKey?: string } = {},
): Settings {
  const port = Number(env['PORT'] ?? 3000);
  const role = env['ROLE'] ?? 'all';
  const production = env['NODE_ENV'] === 'production';
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is not a port number: ${env['PORT']}`);
  if (!ROLES.includes(role)) throw new Error(`ROLE must be one of ${ROLES.join(', ')}, not ${role}`);
  return {
    databaseUrl: required('DATABASE_URL', env['DATABASE_URL'] ?? fallbacks.databaseUrl),
    secretKey: required('SECRET_KEY', env['SECRET_KEY'] ?? fallbacks.secretKey),
    redisUrl: env['REDIS_URL'],
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    port,
    role: role as ProcessRole,
    trustProxy: env['TRUST_PROXY'] === 'on',
    production,
    limitAttempts: production || env['RATE_LIMITS'] !== 'off',
    smtpUrl: env['SMTP_URL'] || undefined,
    mailFrom: env['MAIL_FROM'] ?? 'Bottega <noreply@bottega.example>',
  };
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new Error(`${name} is needed`);
  return value;
}

import { setTimeout as wait } from 'node:timers/promises';
import { type NewPerson, People } from '@bottega/identity/server';
import { Database } from '@bottega/platform/persistence';
import { FakeClock } from '@bottega/platform/testing';
import { Browser, type Json } from '../support/browser';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/test-app';

export const PASSWORD = 'una password lunga';

export interface IdentityApp extends TestApp {
  /** A browser nobody has signed in with. */
  visitor(headers?: Record<string, string>): Browser;
  /** Registers somebody with an account: an adult from outside with a confirmed address, unless said otherwise. */
  register(facts?: Partial<NewPerson>): Promise<{ personId: string; email: string }>;
  /** Somebody registered, in a browser where they signed in. */
  signedIn(facts?: Partial<NewPerson>): Promise<Browser & { personId: string }>;
  query(sql: string, parameters?: unknown[]): Promise<Json[]>;
  /** The last mail to an address, once the queues have delivered it (needs `role: 'all'`). */
  mailTo(email: string, subject: string): Promise<{ text: string; secret: string }>;
}

let known = 0;

/** The test application with people who have passwords. */
export async function startIdentityApp(options: TestAppOptions = {}): Promise<IdentityApp> {
  const clock = new FakeClock(new Date('2027-01-11T09:00:00Z'));
  const test = await startTestApp({ clock, ...options });

  const visitor = (headers?: Record<string, string>) => new Browser(test.url, headers);
  const register = async (facts: Partial<NewPerson> = {}) => {
    const email = facts.email ?? `persona.${++known}@example.org`;
    const personId = await test.app.get(People).register({ ...SOMEBODY, ...facts, email });
    return { personId, email };
  };
  const signedIn = async (facts: Partial<NewPerson> = {}) => {
    const { personId, email } = await register(facts);
    const browser = visitor();
    await browser.post('/auth/sign-in', { email, password: PASSWORD });
    return Object.assign(browser, { personId });
  };
  const query = (sql: string, parameters?: unknown[]) => test.app.get(Database).query<Json>(sql, parameters);
  const mailTo = (email: string, subject: string) => readMail(query, email, subject);
  return { ...test, visitor, register, signedIn, query, mailTo };
}

async function readMail(query: IdentityApp['query'], email: string, subject: string) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const [mail] = await query(
      'SELECT text FROM notifications.dev_mail WHERE recipient = $1 AND subject = $2 ORDER BY id DESC LIMIT 1',
      [email, subject],
    );
    if (mail) return { text: mail.text, secret: /\/(?:conferma|entra)\/([\w-]+)/.exec(mail.text)![1]! };
    await wait(50);
  }
  throw new Error(`No mail «${subject}» for ${email}`);
}

const SOMEBODY = {
  givenName: 'Anna',
  familyName: 'Bianchi',
  emailConfirmed: true,
  password: PASSWORD,
  birthDate: '1990-05-17',
  affiliation: 'external',
} as const;

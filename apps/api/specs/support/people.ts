import { createHash, randomBytes } from 'node:crypto';
import { type NewPerson, People } from '@bottega/identity/server';
import { type Role, SESSION_COOKIE } from '@bottega/platform/http';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Browser } from './browser';
import type { TestApp } from './test-app';

/** Somebody in a browser where they are signed in. */
export type Caller = Browser & { personId: string };

let known = 0;

/** A new adult from outside, signed in, unless said otherwise. */
export async function somebody(test: TestApp, person: Partial<NewPerson> = {}, role?: Role): Promise<Caller> {
  const number = ++known;
  const personId = await test.app.get(People).register({
    givenName: 'Ada',
    familyName: `Persona ${number}`,
    email: `persona-${number}@example.org`,
    emailConfirmed: true,
    birthDate: '1990-05-04',
    affiliation: 'external',
    roles: role ? [{ role, centreId: null }] : [],
    ...person,
  });
  return callerFor(test, personId);
}

/** Opens a session without a password: hashing hundreds of them would be most of a spec's time. */
export async function callerFor(test: TestApp, personId: string): Promise<Caller> {
  const token = randomBytes(32).toString('base64url');
  const now = test.app.get(Clock).now();
  const uow = test.app.get(UnitOfWork);
  await uow.run(() =>
    uow.query(
      `INSERT INTO identity.session (id, person_id, token_hash, opened_by, opened_at, last_seen_at, ends_at)
       VALUES ($1, $2, $3, 'password', $4, $4, $4::timestamptz + interval '30 days')`,
      [newId(), personId, createHash('sha256').update(token).digest(), now],
    ),
  );
  return Object.assign(new Browser(test.url, {}, `${SESSION_COOKIE}=${token}`), { personId });
}

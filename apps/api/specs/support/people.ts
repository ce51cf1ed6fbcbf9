import { createHash, randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type NewPerson, People } from '@bottega/identity/server';
import { Clock, newId } from '@bottega/platform/kernel';
import { type Role, SESSION_COOKIE } from '@bottega/platform/http';
import { UnitOfWork } from '@bottega/platform/persistence';

/** Somebody signed in, and how they knock at the door. */
export interface Caller {
  personId: string;
  get(url: string): ReturnType<Knock>;
  post(url: string, payload?: object): ReturnType<Knock>;
  put(url: string, payload: object): ReturnType<Knock>;
  patch(url: string, payload: object): ReturnType<Knock>;
  delete(url: string): ReturnType<Knock>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Knock = (method: Method, url: string, payload?: object) => Promise<{ status: number; body: any }>;

let counter = 0;

/** A new person, signed in. */
export async function somebody(
  app: NestFastifyApplication,
  person: Partial<NewPerson> = {},
  role?: Role,
): Promise<Caller> {
  const number = ++counter;
  const personId = await app.get(People).register({
    givenName: 'Ada',
    familyName: `Persona ${number}`,
    email: `persona-${number}-${newId()}@example.org`,
    emailConfirmed: true,
    birthDate: '1990-05-04',
    affiliation: 'external',
    roles: role ? [{ role, centreId: null }] : [],
    ...person,
  });
  return callerFor(app, personId);
}

/** The same person in a browser of theirs. */
export async function callerFor(app: NestFastifyApplication, personId: string): Promise<Caller> {
  const token = randomBytes(32).toString('base64url');
  const now = app.get(Clock).now();
  const uow = app.get(UnitOfWork);
  await uow.run(() =>
    uow.query(
      `INSERT INTO identity.session (id, person_id, token_hash, opened_by, opened_at, last_seen_at, ends_at)
       VALUES ($1, $2, $3, 'password', $4, $4, $4::timestamptz + interval '30 days')`,
      [newId(), personId, createHash('sha256').update(token).digest(), now],
    ),
  );
  const knock = knocker(app, { cookie: `${SESSION_COOKIE}=${token}` });
  return {
    personId,
    get: (url) => knock('GET', url),
    post: (url, payload = {}) => knock('POST', url, payload),
    put: (url, payload) => knock('PUT', url, payload),
    patch: (url, payload) => knock('PATCH', url, payload),
    delete: (url) => knock('DELETE', url),
  };
}

/** Calls under `/api/v1`, with these headers. */
export const knocker =
  (app: NestFastifyApplication, headers: Record<string, string> = {}): Knock =>
  async (method, url, payload) => {
    const response = await app.inject({ method, url: `/api/v1${url}`, headers, payload });
    const isJson = /json/.test(String(response.headers['content-type']));
    return { status: response.statusCode, body: isJson ? response.json() : response.body };
  };

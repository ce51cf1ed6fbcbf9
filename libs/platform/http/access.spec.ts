import { Controller, Get, Post } from '@nestjs/common';
import {
  ApiController,
  InPerson,
  LimitAttempts,
  MaybeWho,
  Principal,
  Public,
  Requires,
  RouteInventory,
  SignedIn,
  Who,
} from './index';
import { LEARNER, STAFF, startSmallApp, type SmallApp } from './specs/small-app';

@ApiController('doors')
@SignedIn()
class DoorsController {
  @Get('open')
  @Public()
  open(@MaybeWho() who: Principal | null): object {
    return { who: who?.personId ?? null };
  }

  @Get('mine')
  mine(@Who() who: Principal): object {
    return { who: who.personId };
  }

  @Get('safe')
  @InPerson()
  safe(@Who() who: Principal): object {
    return { who: who.personId };
  }

  @Get('office')
  @Requires('people.view')
  office(@Who() who: Principal): object {
    return { who: who.personId };
  }

  @Post('bell')
  @Public()
  @LimitAttempts(2, 60)
  bell(): void {}

  @Get('broken')
  @Public()
  broken(): void {
    throw new Error('the detail nobody outside may read');
  }
}

let small: SmallApp;
beforeAll(async () => {
  small = await startSmallApp([DoorsController]);
});
afterAll(() => small.app.close());

async function knock(door: string, who?: string, init: RequestInit = {}) {
  const cookie = who && `bottega_session=${who}`;
  const response = await fetch(`${small.url}/api/v1/doors/${door}`, {
    ...init,
    headers: { ...(cookie && { cookie }), ...init.headers },
  });
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  return [response.status, body?.['code'] ?? body?.['who'] ?? null];
}

test.each([
  ['open', undefined, 200, null],
  ['open', 'learner', 200, LEARNER],
  ['open', 'forged', 200, null],
  ['mine', undefined, 401, 'http.not-signed-in'],
  ['mine', 'forged', 401, 'http.not-signed-in'],
  ['mine', 'learner', 200, LEARNER],
  ['safe', undefined, 401, 'http.not-signed-in'],
  ['safe', 'learner', 200, LEARNER],
  ['office', undefined, 401, 'http.not-signed-in'],
  ['office', 'learner', 403, 'http.not-allowed'],
  ['office', 'staff', 200, STAFF],
])('%s for %s: %i', async (door, who, status, says) => {
  expect(await knock(door, who)).toEqual([status, says]);
});

test.each([
  ['open', 'learner', 200, LEARNER],
  ['open', 'forged', 401, 'http.token-refused'],
  ['mine', 'learner', 200, LEARNER],
  ['mine', 'forged', 401, 'http.token-refused'],
  ['safe', 'learner', 403, 'http.not-with-a-token'],
  ['office', 'learner', 403, 'http.not-allowed'],
  ['office', 'staff', 200, STAFF],
])('%s for a program of %s: %i', async (door, who, status, says) => {
  expect(await knock(door, undefined, { headers: { authorization: `Bearer ${who}` } })).toEqual([status, says]);
});

test('a token goes before a cookie, and what is no token is not looked at', async () => {
  const by = (authorization: string) => knock('mine', 'learner', { headers: { authorization } });
  expect([await by('Bearer staff'), await by('bearer staff'), await by('Basic c3RhZmY6')]).toEqual([
    [200, STAFF],
    [200, STAFF],
    [200, LEARNER],
  ]);
});

test.each([
  ['https://elsewhere.example', 403, 'http.foreign-origin'],
  ['null', 403, 'http.foreign-origin'],
  ['https://bottega.example', 201, null],
])('a page of %s may not act for whoever is signed in here', async (origin, status, code) => {
  small.clock.advance({ minutes: 2 });
  expect(await knock('bell', 'learner', { method: 'POST', headers: { origin } })).toEqual([status, code]);
});

test('attempts are counted for each person, and forgotten after a while', async () => {
  small.clock.advance({ minutes: 2 });
  const ring = (who?: string) => knock('bell', who, { method: 'POST' });
  expect([await ring(), await ring(), await ring(), await ring('learner')]).toEqual([
    [201, null],
    [201, null],
    [429, 'http.too-many-attempts'],
    [201, null],
  ]);
  small.clock.advance({ seconds: 61 });
  expect(await ring()).toEqual([201, null]);
});

test('an error nobody foresaw keeps its detail to itself and leaves a code to quote', async () => {
  const response = await fetch(`${small.url}/api/v1/doors/broken`);
  const problem = (await response.json()) as { detail: string; traceId: string };
  expect(problem).toMatchObject({ status: 500, code: 'http.unexpected', params: { traceId: problem.traceId } });
  expect(problem.detail).toBe(`Qualcosa non ha funzionato da parte nostra. Il codice da citare è ${problem.traceId}.`);
});

test('the inventory knows every route and who may call it', () => {
  expect(small.app.get(RouteInventory).routes()).toEqual([
    { method: 'GET', path: '/api/v1/doors/open', handler: 'DoorsController.open', access: { to: 'anybody' } },
    { method: 'GET', path: '/api/v1/doors/mine', handler: 'DoorsController.mine', access: { to: 'signed-in' } },
    { method: 'GET', path: '/api/v1/doors/safe', handler: 'DoorsController.safe', access: { to: 'in-person' } },
    { method: 'GET', path: '/api/v1/doors/office', handler: 'DoorsController.office', access: { to: 'people.view' } },
    { method: 'POST', path: '/api/v1/doors/bell', handler: 'DoorsController.bell', access: { to: 'anybody' } },
    { method: 'GET', path: '/api/v1/doors/broken', handler: 'DoorsController.broken', access: { to: 'anybody' } },
  ]);
});

test('a route that does not say who may call it keeps the application from starting', async () => {
  @Controller('secret')
  class ForgottenController {
    @Get()
    // eslint-disable-next-line bottega/route-declares-permission -- forgetting it is what this spec is about
    secret(): void {}
  }
  await expect(startSmallApp([ForgottenController])).rejects.toThrow(
    'ForgottenController.secret does not declare who may call it: @Public, @SignedIn, @InPerson or @Requires',
  );
});

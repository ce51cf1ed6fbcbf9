import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render } from '../testing';
import { Api } from './api';
import { Problem } from './problem';

@Component({ template: '' })
class Nothing {}

async function api() {
  await render(Nothing);
  return { api: TestBed.inject(Api), http: TestBed.inject(HttpTestingController) };
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Problem,
  );

test('parameters take their place in the address, what is empty is not asked, the language is said', async () => {
  const { api: client, http } = await api();
  void client.get('/people', { query: { q: 'Bassi & C.', cursor: undefined } });
  const { request } = http.expectOne(({ url }) => url === '/api/v1/people');
  expect([request.urlWithParams, request.headers.get('Accept-Language')]).toEqual([
    '/api/v1/people?q=Bassi%20%26%20C.',
    'it',
  ]);
});

test('a path parameter cannot leave its place', async () => {
  const { api: client, http } = await api();
  void client.post('/messages/{id}/resend', { path: { id: '../people' } });
  expect(http.expectOne('/api/v1/messages/..%2Fpeople/resend').request.method).toBe('POST');
});

test('a repeated call carries its key', async () => {
  const { api: client, http } = await api();
  void client.post('/auth/sign-out', { key: 'once' });
  expect(http.expectOne('/api/v1/auth/sign-out').request.headers.get('Idempotency-Key')).toBe('once');
});

test('a refusal comes out as the problem the server told', async () => {
  const { api: client, http } = await api();
  const error = caught(client.get('/me'));
  const problem = {
    code: 'http.unauthenticated',
    title: 'Serve accedere',
    detail: 'Entra.',
    traceId: '7F3A',
    errors: [],
  };
  http.expectOne('/api/v1/me').flush(problem, { status: 401, statusText: 'Unauthorized' });
  expect(await error).toMatchObject({ status: 401, code: 'http.unauthenticated', detail: 'Entra.', traceId: '7F3A' });
  expect(await error).toBeInstanceOf(Problem);
});

test('no network, and answers that are no problem of ours, still speak plainly', async () => {
  const { api: client, http } = await api();
  const [offline, broken] = [caught(client.get('/me')), caught(client.get('/me'))];
  const [first, second] = http.match('/api/v1/me');
  first!.error(new ProgressEvent('error'));
  second!.flush('<html>', { status: 502, statusText: 'Bad Gateway' });
  expect([await offline, await broken].map((error) => [error?.code, error?.offline, error?.title])).toEqual([
    ['client.offline', true, 'Non c’è rete'],
    ['client.unexpected', false, 'Qualcosa da noi non ha funzionato'],
  ]);
});

import { UnitOfWork } from '@bottega/platform/persistence';
import { testRedisUrl, until } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ role: 'all', env: { REDIS_URL: await testRedisUrl() } });
});
afterAll(() => test.close());

async function ask(path: string, headers: Record<string, string> = {}, { url } = test) {
  const response = await fetch(`${url}${path}`, { headers: { 'accept-language': 'en', ...headers } });
  return { status: response.status, text: await response.text() };
}

const valueOf = (metrics: string, name: string) =>
  Number(
    metrics
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  );

it('is live, and ready when database, schema and queues are well', async () => {
  expect(await ask('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' });
  const { status, text } = await ask('/health/ready');
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { status: 'ready', findings: { process: 'well', database: 'well', schema: 'well', queues: 'well' } },
  ]);
});

it('is not ready while a migration it knows has not been run', async () => {
  const uow = test.app.get(UnitOfWork);
  const [last] = await uow.run(() =>
    uow.query<{ timestamp: string; name: string }>(
      'DELETE FROM bottega_migrations WHERE id = (SELECT max(id) FROM bottega_migrations) RETURNING timestamp, name',
    ),
  );
  const { status, text } = await ask('/health/ready');
  await uow.run(() =>
    uow.query('INSERT INTO bottega_migrations (timestamp, name) VALUES ($1, $2)', [last!.timestamp, last!.name]),
  );
  expect([status, JSON.parse(text)]).toEqual([
    503,
    {
      type: '/problems/operations.not-ready',
      title: 'Unavailable for now',
      status: 503,
      code: 'operations.not-ready',
      detail: 'This process is not ready: schema.',
      params: { failing: 'schema' },
      errors: [],
      traceId: expect.any(String),
    },
  ]);
  expect((await ask('/health/ready')).status).toBe(200);
});

describe('metrics', () => {
  it('tell requests by the template of their route, the outbox, queues, deliveries, connections and the process', async () => {
    const { editionId } = await anEdition(test);
    const learner = await somebody(test);
    await learner.post('/enrolments', { editionId, payBy: 'free' });
    const metrics = await until(
      async () => (await ask('/metrics')).text,
      (text) => valueOf(text, 'bottega_outbox_waiting') === 0,
    );
    expect(
      valueOf(
        metrics,
        'bottega_http_request_duration_seconds_count{method="POST",route="/api/v1/enrolments",status="201"}',
      ),
    ).toBe(1);
    expect(valueOf(metrics, 'bottega_delivery_duration_seconds_count{queue="mail",outcome="done"}')).toBeGreaterThan(0);
    expect(valueOf(metrics, 'bottega_admission_wait_seconds_count')).toBeGreaterThan(0);
    const names = [...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['bottega_database_connections', 'bottega_admission_queued', 'bottega_queue_jobs'],
        ...['bottega_outbox_oldest_seconds', 'bottega_outbox_dead_letters'],
        ...['nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes'],
      ]),
    );
    expect(metrics).not.toContain(editionId);
  });

  it('are for this machine only, and not through a proxy on it', async () => {
    expect((await ask('/metrics')).status).toBe(200);
    const forwarded = await ask('/metrics', { 'x-forwarded-for': '127.0.0.1' });
    expect([forwarded.status, JSON.parse(forwarded.text).code]).toEqual([404, 'http.not-found']);
  });

  it('are for whoever shows the token where there is one, wherever they come from', async () => {
    const guarded = await startTestApp({ env: { METRICS_TOKEN: 'a token of the collector' } });
    const through = { 'x-forwarded-for': '203.0.113.9' };
    const statuses = await Promise.all(
      ['', 'Bearer another', 'Bearer a token of the collector'].map(
        async (authorization) => (await ask('/metrics', { ...through, authorization }, guarded)).status,
      ),
    );
    await guarded.close();
    expect(statuses).toEqual([404, 404, 200]);
  });
});

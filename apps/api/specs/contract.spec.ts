import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Access, PERMISSIONS_OF, type Role, type Route, RouteInventory } from '@bottega/platform/http';
import { format, resolveConfig } from 'prettier';
import { Browser } from './support/browser';
import { inside } from './support/inside';
import { startTestApp, type TestApp } from './support/test-app';

const DOCS = resolve(__dirname, '../../../docs/api');
const CALLERS = ['anybody', 'signed-in', 'instructor', 'staff', 'admin'] as const;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

/** Compares with what is committed; `UPDATE_DOCS=1` writes it instead, for the difference to be reviewed. */
async function expectCommitted(file: string, content: string): Promise<void> {
  const path = resolve(DOCS, file);
  const formatted = await format(content, { ...(await resolveConfig(path)), filepath: path });
  if (process.env['UPDATE_DOCS']) writeFileSync(path, formatted);
  expect(formatted).toBe(readFileSync(path, 'utf8'));
}

it('the API is what docs/api/openapi.json says', async () => {
  const response = await fetch(`${test.url}/api/openapi.json`);
  const description = (await response.json()) as { openapi: string };
  expect(description.openapi).toMatch(/^3\.1/);
  await expectCommitted('openapi.json', JSON.stringify(description));
});

it('who may call what is what docs/api/permissions.md says', async () => {
  const rows = test.app.get(RouteInventory).routes().map(toRow).sort();
  const header = `| route | needs | ${CALLERS.join(' | ')} |\n|${'---|'.repeat(CALLERS.length + 2)}`;
  const intro =
    '# Who may call what\n\nMade from the routes themselves; a test compares. ● may call, · may not. `in-person`: not with a token.';
  await expectCommitted('permissions.md', `${intro}\n\n${header}\n${rows.join('\n')}\n`);
});

it.each(['it', 'en'])('every kind of message has its name in the log of messages (%s)', (language) => {
  const { byKind } = inside<{ byKind: ReadonlyMap<string, unknown> }>(test, 'MessageKinds');
  const words = resolve(__dirname, `../../../libs/notifications/web/i18n/${language}.json`);
  const { kind } = JSON.parse(readFileSync(words, 'utf8')) as { kind: object };
  expect(Object.keys(kind)).toEqual([...byKind.keys()].map((each) => each.replace('.', '_')).sort());
});

it('a route that is not public answers 401 to a stranger', async () => {
  const stranger = new Browser(test.url);
  const closed = test.app
    .get(RouteInventory)
    .routes()
    .filter(({ access, path }) => access.to !== 'anybody' && path.startsWith('/api/v1'));
  const answers = await Promise.all(
    closed.map(async ({ method, path, handler }) => {
      const { status, body } = await stranger.send(
        method,
        path.replace('/api/v1', '').replace(/:\w+/g, '0197f0a0-0000-7000-8000-000000000000'),
        method === 'GET' ? undefined : '{}',
      );
      return [handler, status, body.code];
    }),
  );
  expect(answers).toEqual(closed.map(({ handler }) => [handler, 401, 'http.not-signed-in']));
});

function toRow({ method, path, access }: Route): string {
  const may = (caller: (typeof CALLERS)[number]) =>
    access.to === 'anybody' || (caller !== 'anybody' && (forEveryone(access) || allows(caller, access.to)));
  return `| \`${path}\` ${method} | ${access.to} | ${CALLERS.map((caller) => (may(caller) ? '●' : '·')).join(' | ')} |`;
}

const forEveryone = ({ to }: Access) => to === 'signed-in' || to === 'in-person';

const allows = (caller: string, permission: string) =>
  ((PERMISSIONS_OF[caller as Role] ?? []) as readonly string[]).includes(permission);

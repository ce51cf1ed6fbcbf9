import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { SystemClock } from '@bottega/platform/kernel';
import { createAdapter } from '../fastify-adapter';
import { Assets } from './assets';
import type { PageRenderer } from './page-renderer';
import { servePages } from './serve-pages';

const origin = 'https://bottega.example';
const shell = '<!doctype html><html lang="it"><body><bt-root></bt-root></body></html>';
const drawing: PageRenderer = async ({ url, lang, nonce }) => ({
  status: url === '/niente' ? 404 : 200,
  headers: {},
  html: `<html lang="${lang}"><style nonce="${nonce}"></style><bt-root>${url}</bt-root></html>`,
});

let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'fonts'));
  await writeFile(join(folder, 'main-ABCD1234.js'), 'hello();'.repeat(100));
  await writeFile(join(folder, 'icon.svg'), '<svg/>');
  await writeFile(join(folder, 'fonts/text.woff2'), 'font');
  await writeFile(join(folder, 'index.csr.html'), shell);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => server.close());

/** A server with an API of one route and the pages drawn as told. */
async function serving(render: PageRenderer = drawing) {
  server = createAdapter({ trustProxy: false }).getInstance() as unknown as FastifyInstance;
  await server.register(fastifyCookie);
  server.get('/api/v1/courses', async ({ headers }) => ({
    language: headers['accept-language'],
    cookie: headers.cookie,
  }));
  server.setNotFoundHandler((_, reply) => reply.code(404).send({ code: 'http.not-found' }));
  servePages(server, { assets: await Assets.open(folder), shell, render }, { origin, clock: new SystemClock() });
  return (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers });
}

const nonceIn = (text: string) => /nonce-([\w-]+)/.exec(text)?.[1];

test('a page goes out with the nonce its policy names, a new one for each copy', async () => {
  const get = await serving();
  const copies = [await get('/corsi'), await get('/corsi')];
  const nonces = copies.map(({ headers }) => nonceIn(String(headers['content-security-policy'])));
  expect(copies.map(({ body }) => body)).toEqual(
    nonces.map(
      (nonce) =>
        `<html lang="it"><style nonce="${nonce}"></style><bt-root ngCspNonce="${nonce}">/corsi</bt-root></html>`,
    ),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('the policy lets nothing run but ours', async () => {
  const { headers } = await (await serving())('/');
  const nonce = nonceIn(String(headers['content-security-policy']));
  expect(headers['content-security-policy']).toBe(
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; ` +
      `style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; ` +
      `frame-ancestors 'none'; form-action 'self'`,
  );
});

test.each([
  ['what the reader chose', { cookie: 'lang=en; theme=dark' }, '<html lang="en" data-theme="dark">'],
  ['what the browser says, where nothing was chosen', { 'accept-language': 'en-GB,it;q=0.5' }, '<html lang="en">'],
  ['Italian to everybody else', { 'accept-language': 'fr' }, '<html lang="it">'],
  ['no choice that is none of ours', { cookie: 'lang="><script>; theme=red' }, '<html lang="it">'],
  ['that somebody may be signed in', { cookie: 'bottega_session=x' }, '<html lang="it" data-session>'],
])('a page is dressed with %s', async (_, headers, opening) => {
  const { body } = await (await serving())('/', headers);
  expect(body.slice(0, opening.length)).toBe(opening);
});

test('pages are drawn for nobody: the API is read in the page’s language and without cookies', async () => {
  const replies: unknown[] = [];
  const get = await serving(async (request) => {
    replies.push(await request.api('/api/v1/courses', { 'accept-language': request.lang }));
    return drawing(request);
  });
  await get('/', { cookie: 'bottega_session=secret; lang=en' });
  expect(replies).toEqual([{ status: 200, body: '{"language":"en"}' }]);
});

test('a page that is not there says so', async () => {
  expect((await (await serving())('/niente')).statusCode).toBe(404);
});

test('when drawing fails the browser is left to do it', async () => {
  const get = await serving(async () => {
    throw new Error('no ink');
  });
  const { statusCode, body, headers } = await get('/corsi', { cookie: 'theme=light' });
  const nonce = nonceIn(String(headers['content-security-policy']));
  expect([statusCode, body]).toEqual([
    200,
    `<!doctype html><html lang="it" data-theme="light"><body><bt-root ngCspNonce="${nonce}"></bt-root></body></html>`,
  ]);
});

test('a page whose address is a secret may say so, and nothing else of how it is sent', async () => {
  const get = await serving(async (request) => ({
    ...(await drawing(request)),
    headers: { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex', 'cache-control': 'public' },
  }));
  const { headers } = await get('/posto/1?chiave=secret');
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'cache-control': 'private, no-cache',
  });
});

test('a page that moved sends there', async () => {
  const get = await serving(async () => ({ status: 302, headers: { location: '/corsi' }, html: '' }));
  const { statusCode, headers } = await get('/catalogo');
  expect([statusCode, headers.location]).toEqual([302, '/corsi']);
});

test.each([
  ['/main-ABCD1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'br'],
  ['/fonts/text.woff2', 'font/woff2', 'public, max-age=31536000, immutable', undefined],
  ['/icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=3600', 'br'],
])('%s is a file of ours', async (url, type, cache, encoding) => {
  const { headers } = await (await serving())(url, { 'accept-encoding': 'gzip, br' });
  expect([headers['content-type'], headers['cache-control'], headers['content-encoding']]).toEqual([
    type,
    cache,
    encoding,
  ]);
});

test('compressed is the same file', async () => {
  const { rawPayload } = await (await serving())('/main-ABCD1234.js', { 'accept-encoding': 'br' });
  expect(brotliDecompressSync(rawPayload).toString()).toBe('hello();'.repeat(100));
});

test.each(['/api/v1/nothing', '/wp-login.php', '/main-OLD12345.js', '/index.csr.html', '/fonts/../../secret.txt'])(
  '%s is no page and no file',
  async (url) => {
    const { statusCode, json } = await (await serving())(url);
    expect([statusCode, json()]).toEqual([404, { code: 'http.not-found' }]);
  },
);

test('every answer has the manners of ours, and asks for https where we live there', async () => {
  const { headers } = await (await serving())('/api/v1/courses');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  });
});

import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '@bottega/platform/kernel';
import { dressPage } from './dress-page';
import { encode, encodingFor } from './encoding';
import { PageCache } from './page-cache';
import type { RenderedPage } from './page-renderer';
import { type Preferences, preferencesOf } from './preferences';
import { addSecurityHeaders, contentSecurityPolicy } from './security-headers';
import type { WebBundle } from './web-bundle';

export interface PagesOptions {
  /** Scheme, host and port people know us by. */
  origin: string;
  clock: Clock;
}

const log = new Logger('Pages');
const ONE_YEAR = 'public, max-age=31536000, immutable';
const ONE_HOUR = 'public, max-age=3600';
/** What a page may say of itself, over what is said of all. */
const OF_THE_PAGE = ['referrer-policy', 'x-robots-tag'];
/** Not pages: an address of the API that is not there, or a file that is not ours. */
const NOT_A_PAGE = /^\/api(\/|$)|\.\w{2,5}$/;

/**
 * Serves the web application beside the API: its files, and every other address as a page. Pages are drawn for nobody
 * in particular, kept a few seconds, then dressed for who asks; when drawing fails the browser is left to do it.
 */
export function servePages(
  fastify: FastifyInstance,
  { assets, shell, render }: WebBundle,
  options: PagesOptions,
): void {
  const { origin, clock } = options;
  const cache = new PageCache<RenderedPage>({ clock, keepMs: 5_000, most: 200, atOnce: 8 });
  const drawnWith = randomBytes(16).toString('base64url');
  const undrawn: RenderedPage = { status: 200, headers: {}, html: shell };

  const api = async (url: string, headers: Record<string, string>) => {
    const { statusCode, body } = await fastify.inject({ method: 'GET', url, headers });
    return { status: statusCode, body };
  };

  async function draw(request: FastifyRequest, { lang }: Preferences): Promise<RenderedPage> {
    const { url } = request;
    try {
      const page = cache.get(`${lang} ${url}`, () => render({ origin, url, lang, nonce: drawnWith, api }));
      return (await page) ?? undrawn;
    } catch (error) {
      log.error({ message: 'A page could not be drawn', error });
      return undrawn;
    }
  }

  async function sendPage(request: FastifyRequest, reply: FastifyReply) {
    const preferences = preferencesOf(request);
    const { status, headers, html } = await draw(request, preferences);
    if (headers['location']) return reply.redirect(headers['location'], status);
    const nonce = randomBytes(16).toString('base64url');
    const encoding = encodingFor(request.headers['accept-encoding']);
    const body = await encode(Buffer.from(dressPage(html, preferences, nonce, drawnWith)), encoding, 4);
    return reply
      .code(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'content-language': preferences.lang,
        'cache-control': 'private, no-cache',
        vary: 'Cookie, Accept-Language, Accept-Encoding',
        ...Object.fromEntries(Object.entries(headers).filter(([name]) => OF_THE_PAGE.includes(name))),
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      })
      .send(body);
  }

  addSecurityHeaders(fastify, origin);
  fastify.get('/*', async (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    const asset = await assets.find(path, encodingFor(request.headers['accept-encoding']));
    if (!asset) return NOT_A_PAGE.test(path) ? reply.callNotFound() : sendPage(request, reply);
    return reply
      .headers({
        'content-type': asset.type,
        'cache-control': asset.immutable ? ONE_YEAR : ONE_HOUR,
        vary: 'Accept-Encoding',
        ...(asset.encoding !== 'identity' && { 'content-encoding': asset.encoding }),
      })
      .send(asset.body);
  });
}

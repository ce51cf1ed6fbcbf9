import type { FastifyInstance } from 'fastify';
import { httpErrors } from './http.errors';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser signs in with a cookie, so requests that change something must come from our own pages:
 * browsers always send `Origin` with them, and pages of other sites cannot forge it.
 */
export function refuseForeignOrigins(instance: FastifyInstance, publicOrigin: () => string): void {
  instance.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method)) return;
    const { origin } = request.headers;
    if (!origin) return;
    const own = URL.canParse(origin) && (new URL(origin).host === request.headers.host || origin === publicOrigin());
    if (!own) throw httpErrors('foreign-origin');
  });
}

import type { FastifyInstance } from 'fastify';

/** What scripts and styles a page may run: ours, and those written with the nonce of this very copy of it. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Server-drawn style attributes: they cannot fetch nor run anything.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ].join('; ');

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Manners every answer has, the API's too. */
export function addSecurityHeaders(fastify: FastifyInstance, origin: string): void {
  const headers = origin.startsWith('https:')
    ? { ...ALWAYS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : ALWAYS;
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}

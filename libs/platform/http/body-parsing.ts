import type { FastifyInstance, FastifyRequest } from 'fastify';
import { httpErrors } from './http.errors';
import type { BottegaRequest } from './request';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Images are taken as bytes, for routes that ask for a `Buffer`. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Statements of a bank are taken as bytes too: what they hold tells their kind, and their letters may be anybody's. */
export const STATEMENT_TYPES = ['text/csv', 'application/xml'] as const;

const STATEMENT_LIMIT = 5 * 1_048_576;

/** Strict JSON: broken UTF-8 is refused, not repaired; NUL is refused because PostgreSQL cannot keep it. */
export function parseJsonStrictly(instance: FastifyInstance): void {
  instance.removeContentTypeParser(['application/json', 'text/plain']);
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    (request as BottegaRequest).rawBody = body as Buffer;
    try {
      done(null, parse(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  instance.addContentTypeParser([...IMAGE_TYPES], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const asBytes = { parseAs: 'buffer', bodyLimit: STATEMENT_LIMIT } as const;
  instance.addContentTypeParser([...STATEMENT_TYPES], asBytes, (_request, body, done) => done(null, body));
  instance.addHook('preValidation', async (request) => refuseNul(request));
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(body), withoutPrototype);
  } catch {
    throw httpErrors('unreadable-body');
  }
}

function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw httpErrors('unreadable-body');
  return value;
}

function refuseNul(request: FastifyRequest): void {
  if ([request.url, request.body, request.query, request.params].some(holdsNul))
    throw httpErrors('forbidden-character');
}

function holdsNul(value: unknown): boolean {
  if (Buffer.isBuffer(value)) return false;
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key.includes('\0') || holdsNul(item));
}

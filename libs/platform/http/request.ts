import type { FastifyRequest } from 'fastify';
import type { Locale } from '@bottega/platform/kernel';
import type { Principal } from './principal';

export interface BottegaRequest extends FastifyRequest {
  principal?: Principal;
  /** The body as it came, for whoever checks a signature on it. */
  rawBody?: Buffer;
}

/** Italian unless English is preferred (RFC 9110 §12.5.4: higher quality first). */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = String(request.headers['accept-language'] ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', quality] = entry.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language }) => language === 'it' || language === 'en')
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language === 'en' ? 'en' : 'it';
}

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding a client takes (RFC 9110 §12.5.3). */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const offers = (acceptEncoding ?? '').split(',').map((offer) => offer.trim().split(';'));
  const taken = (name: Encoding) =>
    offers.some(([coding, quality]) => coding === name && !/q=0(\.0+)?$/.test(quality ?? ''));
  return taken('br') ? 'br' : taken('gzip') ? 'gzip' : 'identity';
}

/** `effort` up to 11: files are worth it once, pages drawn at every request are not. */
export async function encode(body: Buffer, encoding: Encoding, effort: number): Promise<Buffer> {
  if (encoding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
  if (encoding === 'gzip') return zip(body, { level: Math.min(effort, 9) });
  return body;
}

import { httpErrors } from '../http.errors';

/** Visible ASCII, as a Structured Field string holds it (RFC 8941 §3.3.3), with or without its quotes. */
const KEY = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/;

/** @throws http.idempotency-key-malformed */
export function readIdempotencyKey(header: string | string[]): string {
  const [, quoted, bare] = KEY.exec(String(header)) ?? [];
  const key = quoted ?? bare;
  if (key === undefined) throw httpErrors('idempotency-key-malformed');
  return key;
}

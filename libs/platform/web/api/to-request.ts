import { HttpHeaders, HttpParams, HttpRequest } from '@angular/common/http';
import { API, type Verb } from './contract';

type Value = string | number | boolean;

export interface LooseCall {
  path?: Record<string, Value>;
  query?: Record<string, Value | readonly Value[] | null | undefined>;
  body?: unknown;
  file?: Blob;
  key?: string;
  version?: number;
}

/** `/courses/{slug}` with its parameters in place; what is empty is not asked. */
export function toUrl(address: string, { path = {} }: LooseCall): string {
  return API + address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
}

export function toParams({ query = {} }: LooseCall): HttpParams {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return new HttpParams({ fromObject: Object.fromEntries(asked) as Record<string, Value | readonly Value[]> });
}

export function toRequest(verb: Verb, address: string, call: LooseCall): HttpRequest<unknown> {
  const headers = new HttpHeaders({
    ...(call.key && { 'Idempotency-Key': call.key }),
    ...(call.version !== undefined && { 'If-Match': `"${call.version}"` }),
  });
  return new HttpRequest<unknown>(verb.toUpperCase(), toUrl(address, call), call.file ?? call.body ?? null, {
    params: toParams(call),
    headers,
  });
}

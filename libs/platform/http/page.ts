import { ID_PATTERN } from '@bottega/platform/kernel';
import { httpErrors } from './http.errors';
import { QueryWhole, Text } from './fields/fields';

/** A bounded piece of a list and where the next one starts. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export const PAGE_SIZE = 24;
export const MAX_PAGE_SIZE = 100;

/** Query fields that every list takes. */
export class PageQuery {
  @Text({ max: 500, optional: true }) cursor?: string;
  @QueryWhole({ min: 1, max: MAX_PAGE_SIZE, optional: true }) limit?: number;
}

type Key = string | number | null;

/** Opaque to callers: the sort key of the last item seen. */
export const encodeCursor = (...key: Key[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws http.malformed-request when it is not a cursor of ours with that many parts */
export function decodeCursor(cursor: string, parts: number): Key[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => part === null || ['string', 'number'].includes(typeof part))
    )
      return key;
  } catch {
    // falls through to the refusal below
  }
  throw httpErrors('malformed-request');
}

/** The id of the last item seen. @throws http.malformed-request */
export function decodeIdCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) throw httpErrors('malformed-request');
  return id;
}

/** The instant and id of the last item seen. @throws http.malformed-request */
export function decodeMomentCursor(cursor: string): [instant: string, id: string] {
  const [instant, id] = decodeCursor(cursor, 2);
  if (typeof instant !== 'string' || typeof id !== 'string') throw httpErrors('malformed-request');
  if (Number.isNaN(Date.parse(instant)) || !ID_PATTERN.test(id)) throw httpErrors('malformed-request');
  return [new Date(instant).toISOString(), id];
}

/** Cuts rows fetched with `LIMIT limit + 1` into a page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  view: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(view), nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

import { catalogueErrors } from './catalogue.errors';

export type CoverType = 'image/png' | 'image/jpeg' | 'image/webp';

/** How files of each kind begin, whatever they call themselves. */
const BEGINNINGS: Readonly<Record<CoverType, RegExp>> = {
  'image/png': /^\x89PNG\r\n\x1a\n/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/webp': /^RIFF[^]{4}WEBP/,
};

/** What a picture really is: a page that calls itself an image would be served to everybody. */
export function coverTypeOf(bytes: Uint8Array): CoverType {
  const beginning = String.fromCharCode(...bytes.subarray(0, 12));
  const found = (Object.keys(BEGINNINGS) as CoverType[]).find((type) => BEGINNINGS[type].test(beginning));
  if (!found) throw catalogueErrors('cover-unreadable');
  return found;
}

import { coverTypeOf } from '@bottega/catalogue/domain';
import { type DomainError, refusalOf } from '@bottega/platform/kernel';
import { shrinkPicture } from './shrink-picture';

/** What the API takes in one request. */
const LARGEST = 1_048_576;
const BEGINNING = 12;

/** A picture in hand, not sent yet. */
export interface CoverFile {
  picture: Blob;
  /** To look at it: a `data:` address, since our pages show nothing from elsewhere. */
  address: string;
}

export interface RefusedCover {
  unreadable?: DomainError;
  /** How many megabytes, to one decimal. */
  tooLarge?: number;
}

/** Looks into a file as the server would, so that what it would refuse is not sent; large photographs are made smaller. */
export async function readCover(file: File): Promise<CoverFile | RefusedCover> {
  const bytes = new Uint8Array(await read<ArrayBuffer>(file.slice(0, BEGINNING), 'readAsArrayBuffer'));
  const unreadable = refusalOf(() => coverTypeOf(bytes));
  if (unreadable) return { unreadable };
  const picture = file.size > LARGEST ? await shrinkPicture(file) : new Blob([file], { type: coverTypeOf(bytes) });
  if (!picture || picture.size > LARGEST) return { tooLarge: Math.ceil((file.size / LARGEST) * 10) / 10 };
  return { picture, address: await read<string>(picture, 'readAsDataURL') };
}

function read<T>(file: Blob, as: 'readAsArrayBuffer' | 'readAsDataURL'): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const reader = new FileReader();
  reader.addEventListener('load', () => resolve(reader.result as T));
  reader.addEventListener('error', () => reject(reader.error));
  reader[as](file);
  return promise;
}

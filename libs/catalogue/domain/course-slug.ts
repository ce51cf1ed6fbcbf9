import { slugify } from '@bottega/platform/kernel';

export const SLUG_MAX_LENGTH = 80;

export const isSlug = (text: string): boolean =>
  text.length <= SLUG_MAX_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Pages beside the courses that have these addresses. */
const RESERVED = ['facets'];

export const isReservedSlug = (slug: string): boolean => RESERVED.includes(slug);

/** The address of a course, from its title; the second course of that name gets `-2`, and so on. */
export function courseSlug(title: string, isTaken: (slug: string) => boolean): string {
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : `-${copy}`;
    const slug = (slugify(title, SLUG_MAX_LENGTH - ending.length) || 'corso') + ending;
    if (!isTaken(slug) && !isReservedSlug(slug)) return slug;
  }
}

import type { ParamMap } from '@angular/router';
import { AUDIENCES, COURSE_FORMATS, COURSE_LEVELS, TOPICS } from '@bottega/catalogue/domain';
import { DAY_BANDS, isLocalDate } from '@bottega/platform/kernel';

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const flag = oneOf(['true']);

/** What can be asked of the catalogue, in the order it is asked, and which answers make sense. The API uses the same names. */
const MAKES_SENSE = {
  when: oneOf(DAY_BANDS),
  topic: oneOf(TOPICS),
  format: oneOf(COURSE_FORMATS),
  level: oneOf(COURSE_LEVELS),
  audience: oneOf(AUDIENCES),
  venueId: (value: string) => /^[0-9a-f-]{36}$/.test(value),
  from: isLocalDate,
  to: isLocalDate,
  free: flag,
  placesLeft: flag,
  included: flag,
} as const;

export type FilterName = keyof typeof MAKES_SENSE;
const FILTER_NAMES = Object.keys(MAKES_SENSE) as FilterName[];

export interface Filter {
  name: FilterName;
  value: string;
}

/** What somebody is looking for, as the address of the page says it: a search can be sent to a friend. */
export interface Search {
  q: string;
  filters: readonly Filter[];
}

/** Nobody types more looking for a course; the API refuses much more. */
export const MOST_WORDS = 120;

/** What makes no sense is not asked: an old or mistyped address still finds something. */
export function readSearch(params: ParamMap): Search {
  const filters = FILTER_NAMES.flatMap((name) =>
    [...new Set(params.getAll(name))].filter(MAKES_SENSE[name]).map((value) => ({ name, value })),
  );
  return { q: (params.get('q') ?? '').trim().slice(0, MOST_WORDS), filters };
}

/** The same search as an address or a question to the API. */
export function toQuery({ q, filters }: Search): Record<string, string | string[]> {
  const asked = FILTER_NAMES.map((name) => [name, valuesOf(filters, name)] as const);
  const given = asked.filter(([, values]) => values.length > 0);
  return { ...(q && { q }), ...Object.fromEntries(given.map(([name, values]) => [name, oneOrMore(values)])) };
}

export const has = ({ filters }: Search, { name, value }: Filter): boolean => valuesOf(filters, name).includes(value);

export function toggle(search: Search, filter: Filter): Search {
  const filters = has(search, filter)
    ? search.filters.filter(({ name, value }) => name !== filter.name || value !== filter.value)
    : [...search.filters, filter];
  return { ...search, filters };
}

/** For filters that have one value or none, such as a date. */
export function put(search: Search, name: FilterName, value: string): Search {
  const others = search.filters.filter((filter) => filter.name !== name);
  return { ...search, filters: MAKES_SENSE[name](value) ? [...others, { name, value }] : others };
}

const valuesOf = (filters: Search['filters'], name: FilterName) =>
  filters.filter((filter) => filter.name === name).map(({ value }) => value);

const oneOrMore = (values: string[]) => (values.length === 1 ? values[0]! : values);

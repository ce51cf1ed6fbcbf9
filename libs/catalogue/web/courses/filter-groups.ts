import {
  AUDIENCE_LABELS,
  AUDIENCES,
  COURSE_FORMATS,
  COURSE_LEVELS,
  FORMAT_LABELS,
  LEVEL_LABELS,
  TOPIC_LABELS,
  TOPICS,
} from '@bottega/catalogue/domain';
import { DAY_BANDS, type Label, type Locale } from '@bottega/platform/kernel';
import { iconClock, iconMoon, iconSun } from '@bottega/platform/web';
import { type Filter, has, type Search } from '../data/search';
import type { Facets } from '../data/views';

type Kind = keyof Facets;

/** What can be chosen of each kind, in the order of the page. Which venues there are, only the catalogue knows. */
const CHOICES: Readonly<Record<Kind, readonly string[]>> = {
  when: DAY_BANDS,
  topic: TOPICS,
  format: COURSE_FORMATS,
  level: COURSE_LEVELS,
  audience: AUDIENCES,
  venueId: [],
  free: ['true'],
  placesLeft: ['true'],
  included: ['true'],
};
const KINDS = Object.keys(CHOICES) as Kind[];

const LABELS: Partial<Record<Kind, Readonly<Record<string, Label>>>> = {
  topic: TOPIC_LABELS,
  format: FORMAT_LABELS,
  level: LEVEL_LABELS,
  audience: AUDIENCE_LABELS,
};

const BAND_ICONS: Readonly<Record<string, string>> = { evening: iconMoon, weekend: iconSun, daytime: iconClock };

export interface FilterOption extends Filter {
  label: string;
  icon: string | undefined;
  /** How many courses choosing it would show; unknown until the catalogue has answered. */
  count: number | undefined;
  chosen: boolean;
}

export interface FilterGroup {
  name: Kind;
  options: FilterOption[];
}

export interface FilterWords {
  lang: Locale;
  /** Finds what the vocabularies of the domain do not say in the words of the screen. */
  say: (key: string) => string;
}

/** What can be chosen, kind by kind, leaving out what would find nothing unless it is chosen already. */
export function filterGroups(search: Search, facets: Facets | undefined, { lang, say }: FilterWords): FilterGroup[] {
  const toOption = (name: Kind, value: string): FilterOption => {
    const facet = facets?.[name].find((found) => found.value === value);
    return {
      name,
      value,
      label: LABELS[name]?.[value]?.[lang] ?? facet?.label ?? say(name === 'when' ? value : name),
      icon: name === 'when' ? BAND_ICONS[value] : undefined,
      count: facets && (facet?.count ?? 0),
      chosen: has(search, { name, value }),
    };
  };
  return KINDS.map((name) => ({ name, options: valuesOf(name, search, facets).map((value) => toOption(name, value)) }))
    .map(({ name, options }) => ({ name, options: options.filter(({ chosen, count }) => chosen || count !== 0) }))
    .filter(({ options }) => options.length > 0);
}

function valuesOf(kind: Kind, { filters }: Search, facets: Facets | undefined): readonly string[] {
  if (kind !== 'venueId') return CHOICES[kind];
  const chosen = filters.filter(({ name }) => name === kind);
  return [...new Set([...(facets?.venueId ?? []), ...chosen].map(({ value }) => value))];
}

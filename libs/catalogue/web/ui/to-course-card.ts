import { COVER_OF_TOPIC } from '@bottega/catalogue/domain';
import type { CourseCardView } from '@bottega/platform/web';
import { firstSessionOf } from '../data/first-session';
import { nextEditionOf } from '../data/next-edition';
import { AFFILIATIONS, priceRange } from '../data/prices';
import type { ComingEdition, FoundCourse, Prices } from '../data/views';

export interface Telling {
  now: Date;
  say: (key: string, params?: object) => string;
}

/** What a list says of a course. */
export function toCourseCard(course: FoundCourse, telling: Telling): CourseCardView {
  const { title, slug, topics, coverUrl, editions } = course;
  const next = nextEditionOf(editions, telling.now);
  return {
    title,
    link: `/corsi/${slug}`,
    cover: COVER_OF_TOPIC[topics[0]!],
    picture: coverUrl,
    next: next ? toNext(course, next, telling) : null,
  };
}

function toNext({ totalMinutes }: FoundCourse, edition: ComingEdition, { say }: Telling): CourseCardView['next'] {
  const { prices, capacity, placesLeft, waiting, sessionCount, remote, venueName } = edition;
  const first = firstSessionOf(edition);
  if (!first || !prices) return null;
  const { from, to } = priceRange(prices);
  const where = remote ? say('online') : venueName;
  const about = [where, say('sessions', { n: sessionCount }), hoursWords(totalMinutes)].filter(Boolean).join(' · ');
  return {
    ...first,
    about,
    capacity,
    placesLeft,
    waiting,
    price: from,
    priceFrom: from.amount < to.amount,
    priceWords: freeWords(prices, say),
    note: edition.included ? say('included') : null,
  };
}

/** «Gratis per residenti», when some pay nothing and others do. */
function freeWords(prices: Prices, say: Telling['say']): string | null {
  const free = AFFILIATIONS.filter((who) => prices[who].amount === 0);
  if (free.length === 0 || free.length === AFFILIATIONS.length) return null;
  return say('freeFor', { who: free.map((who) => say(`payer.${who}`)).join(', ') });
}

/** «20 h», «1 h 30» */
export function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

import type { Money } from '@bottega/platform/kernel';
import type { Answer } from '@bottega/platform/web';
import type { Wanted } from '@bottega/platform/web/checkout';
import { isFull, type Offer } from '../../data/enrolment-view';

export type Plan = Answer<'get', '/membership-plans'>['items'][number];
type Edition = Answer<'get', '/editions/{id}'>;
export type Session = Edition['sessions'][number];

/** Why something cannot be ordered now, in the server’s words where it has some. */
export interface Obstacle {
  why: 'full' | 'mine' | 'closed' | 'gone';
  detail: string | null;
  /** Where what can be done about it is, by its words. */
  ways: readonly { label: 'queue' | 'dates' | 'place' | 'courses' | 'plans'; to: string }[];
}

/** Something chosen, as it stands now. */
export interface Chosen extends Wanted {
  /** Null once nobody knows it any more. */
  title: string | null;
  /** Its own page. */
  link: string;
  /** Those that will be held, the sooner first. */
  sessions: readonly Session[];
  /** Until when everything comes back. */
  freeUntil: string | null;
  /** The least anybody pays, for a reader nobody knows, and whether others pay more. */
  from: { least: Money; varies: boolean } | null;
  /** Whether it pays for courses, once it counts. */
  grants: boolean;
  obstacle: Obstacle | null;
}

export function chosenEdition(offer: Offer, edition: Edition): Chosen {
  return {
    ...{ kind: 'edition', id: offer.editionId, title: offer.course.title, link: `/corsi/${offer.course.slug}` },
    sessions: edition.sessions
      .filter(({ status }) => status === 'planned')
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    freeUntil: offer.fullUntil,
    from: leastOf(offer.prices),
    grants: false,
    obstacle: obstacleOf(offer),
  };
}

export function chosenPlan({ id }: Wanted, plans: readonly Plan[]): Chosen {
  const plan = plans.find((one) => one.id === id);
  if (!plan) return goneThing({ kind: 'membership-plan', id });
  return {
    ...{ kind: 'membership-plan', id, title: plan.name, link: `/tessere/${id}`, sessions: [], freeUntil: null },
    ...{ from: leastOf(plan.prices), grants: plan.grant !== null, obstacle: null },
  };
}

/** The centre has taken it away since. */
export function goneThing({ kind, id }: Wanted): Chosen {
  const others = kind === 'edition' ? 'courses' : 'plans';
  const link = kind === 'edition' ? '/corsi' : '/tessere';
  return {
    ...{ kind, id, title: null, link, sessions: [], freeUntil: null, from: null, grants: false },
    obstacle: { why: 'gone', detail: null, ways: [{ label: others, to: link }] },
  };
}

function obstacleOf(offer: Offer): Obstacle | null {
  const { editionId, course, enrolmentId, obstacle } = offer;
  const place = `/io/corsi/${enrolmentId}`;
  if (enrolmentId) return { why: 'mine', detail: null, ways: [{ label: 'place', to: place }] };
  if (!obstacle) return null;
  const dates = { label: 'dates', to: `/corsi/${course.slug}` } as const;
  if (!isFull(offer)) return { why: 'closed', detail: obstacle.detail, ways: [dates] };
  return { why: 'full', detail: obstacle.detail, ways: [{ label: 'queue', to: `/iscrizione/${editionId}` }, dates] };
}

function leastOf(prices: Record<string, Money> | null): Chosen['from'] {
  if (!prices) return null;
  const [least, ...others] = Object.values(prices).toSorted((one, other) => one.amount - other.amount);
  return { least: least!, varies: others.some(({ amount }) => amount > least!.amount) };
}

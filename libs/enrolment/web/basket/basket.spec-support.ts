import { aQuote, anOffer, euro, open } from '../enrolment.spec-support';
import type { Chosen, Plan, Session } from './data/chosen';

export type Screen = Awaited<ReturnType<typeof open>>;

export const aSession = (startsAt: string, endsAt: string): Session => ({
  ...{ id: `s-${startsAt}`, editionId: 'e-1', title: '', startsAt, endsAt, localDate: startsAt.slice(0, 10) },
  ...{ startTime: '18:30', endTime: '20:30', zone: 'Europe/Rome', minutes: 120, band: 'evening', status: 'planned' },
  ...{ cancelledBecause: null, instructors: [], version: 1 },
  space: { id: 'sp-1', name: 'Laboratorio', remote: false },
  venue: { id: 'v-1', name: 'Bottega Dergano', address: 'via Davanzati 12', city: 'Milano', accessNotes: '' },
});

export const aChosen = (facts: Partial<Chosen> = {}): Chosen => ({
  ...{ kind: 'edition', id: 'e-1', title: 'Il primo robot', link: '/corsi/il-primo-robot', sessions: [] },
  ...{ freeUntil: null, from: null, grants: false, obstacle: null },
  ...facts,
});

export const aPlan = (facts: Partial<Plan> = {}): Plan => ({
  ...{ id: 'p-1', name: 'Tessera annuale', description: 'Otto corsi quando vuoi.', kind: 'annual' },
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  weights: [],
  validity: { kind: 'social-year', months: null, from: '09-01' },
  graceDays: 15,
  prices: { coworker: euro(12_000), resident: euro(16_000), external: euro(20_000) },
  ...facts,
});

/** The edition that its offer is about, with these sessions. */
export const anEditionOf = (...sessions: Session[]) => ({ sessions });

const thursday = aSession('2027-01-14T17:30:00.000Z', '2027-01-14T19:30:00.000Z');
const friday = aSession('2027-01-15T17:30:00.000Z', '2027-01-15T19:30:00.000Z');

const film = { slug: 'il-primo-film', title: 'Il primo film', cover: 'robotica' as const, coverUrl: null };
export const theFilm = (facts: object = {}) => anOffer({ editionId: 'e-2', course: film, ...facts });

/** A robot on Thursday and a film on Friday, unless said otherwise. */
export async function answerBoth(screen: Screen, { robot = anOffer(), other = theFilm(), filmOn = friday } = {}) {
  await screen.answer('GET', '/editions/e-1/offer', robot);
  await screen.answer('GET', '/editions/e-1', anEditionOf(thursday));
  await screen.answer('GET', '/editions/e-2/offer', other);
  await screen.answer('GET', '/editions/e-2', anEditionOf(filmOn));
}

const [full] = aQuote().lines;
/** Ninety euros the robot, seventy-five the film: what they cost together is said by the server alone. */
export const aQuoteOfBoth = (facts: object = {}) =>
  aQuote({
    lines: [full!, { ...full!, subjectId: 'e-2', steps: [{ ...full!.steps[0]!, amount: euro(7_500) }] }],
    total: euro(16_000),
    ...facts,
  });

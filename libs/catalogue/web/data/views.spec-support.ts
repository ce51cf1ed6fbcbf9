import type { Course, Edition, FoundPage, Path, PathCourse, Prices, PublicSession, Session } from './views';

/** Courses, editions and sessions for specs: an evening course of January, with whatever a rule is about said in its place. */

const euro = (amount: number) => ({ amount, currency: 'EUR' as const });
export const prices = (coworker: number, resident: number, external: number): Prices => ({
  coworker: euro(coworker),
  resident: euro(resident),
  external: euro(external),
});

export function aSession(facts: Partial<Session> = {}): Session {
  return {
    id: `session ${facts.localDate ?? '2027-01-14'}`,
    title: 'Accendere un LED',
    localDate: '2027-01-14',
    startTime: '18:00',
    endTime: '20:30',
    zone: 'Europe/Rome',
    startsAt: '2027-01-14T17:00:00.000Z',
    endsAt: '2027-01-14T19:30:00.000Z',
    minutes: 150,
    band: 'evening',
    status: 'planned',
    spaceName: 'Laboratorio',
    remote: false,
    venueName: 'Bottega Dergano',
    venueAddress: 'via Davanzati 12, Milano',
    accessNotes: '',
    ...facts,
  };
}

export function anEdition(facts: Partial<Edition> = {}): Edition {
  const sessions = facts.sessions ?? [aSession()];
  const first = sessions[0] ?? null;
  return {
    id: 'january',
    courseId: 'robot',
    titleSuffix: '',
    status: 'open',
    startsOn: first?.localDate ?? null,
    endsOn: sessions.at(-1)?.localDate ?? null,
    capacity: 16,
    minimum: 8,
    placesLeft: 3,
    waiting: 0,
    prices: prices(9000, 10500, 12000),
    included: false,
    price: { amount: 9000, currency: 'EUR' },
    startsAt: first?.startsAt ?? null,
    startTime: first?.startTime ?? null,
    endTime: first?.endTime ?? null,
    zone: first?.zone ?? null,
    weekdays: ['thursday'],
    bands: ['evening'],
    sessionCount: sessions.length,
    spaceName: first?.spaceName ?? null,
    venueName: first?.venueName ?? null,
    remote: first?.remote ?? null,
    sessions,
    instructors: [],
    calendarUrl: '/editions/january.ics',
    ...facts,
  };
}

export function aCourse(facts: Partial<Course> = {}): Course {
  return {
    id: '019b0000-0000-7000-8000-0000000000a1',
    slug: 'il-primo-robot',
    status: 'published',
    title: 'Il primo robot',
    summary: 'In otto sere costruisci un robot.',
    topics: ['robotics'],
    format: 'lab',
    level: 'starter',
    language: 'it',
    audiences: ['everyone'],
    totalMinutes: 1200,
    coverUrl: null,
    description: '',
    outcomes: [],
    skills: [],
    digcomp: [],
    prerequisites: '',
    toBring: '',
    attendanceThreshold: 75,
    certificate: 'attendance',
    cancellationPolicy: { fullUntilHours: 48, partUntilHours: 24, partPercent: 50 },
    instructors: [],
    editions: [anEdition()],
    paths: [],
    interested: false,
    structuredData: { '@type': 'Course', name: 'Il primo robot' },
    ...facts,
  };
}

export function aPathCourse({ editions = [anEdition()], ...facts }: Partial<PathCourse> = {}): PathCourse {
  const { id, slug, title, summary, topics, format, level, language, audiences, totalMinutes, coverUrl } = aCourse();
  const card = { id, slug, title, summary, topics, format, level, language, audiences, totalMinutes, coverUrl };
  return { ...card, editions, step: 'to-do', ...facts };
}

/** Two courses, one after the other. */
export function aPath(facts: Partial<Path> = {}): Path {
  return {
    id: 'makers',
    slug: 'fare-con-le-macchine',
    title: 'Fare con le macchine',
    summary: 'Dal disegno al pezzo.',
    courses: [
      aPathCourse(),
      aPathCourse({
        id: 'print',
        slug: 'stampa-3d',
        title: 'Stampa 3D',
        topics: ['arts-and-photography'],
        level: 'intermediate',
      }),
    ],
    structuredData: { '@type': 'EducationalOccupationalProgram', name: 'Fare con le macchine' },
    ...facts,
  };
}

export function aPublicSession(facts: Partial<PublicSession> = {}): PublicSession {
  const { title: courseTitle, slug: courseSlug, topics, format } = aCourse();
  const { status: editionStatus, capacity, placesLeft, waiting } = anEdition();
  const { spaceName, remote, venueName, venueAddress, accessNotes, ...session } = aSession();
  return {
    ...session,
    editionId: 'january',
    cancelledBecause: null,
    space: { id: '019b0000-0000-7000-8000-0000000000c1', name: spaceName, remote },
    venue: {
      id: '019b0000-0000-7000-8000-0000000000b1',
      name: venueName,
      address: venueAddress,
      city: 'Milano',
      accessNotes,
    },
    instructors: [],
    version: 1,
    courseTitle,
    courseSlug,
    topics,
    format,
    editionStatus,
    isFirst: true,
    capacity,
    placesLeft,
    waiting,
    price: null,
    ...facts,
  };
}

/** What the catalogue answers, with courses of these titles. */
export function toList(titles: readonly string[]): FoundPage {
  const items = titles.map((title) => aCourse({ id: title, title, slug: title.toLowerCase().replaceAll(' ', '-') }));
  return { items, total: items.length, nextCursor: null, nearby: false };
}

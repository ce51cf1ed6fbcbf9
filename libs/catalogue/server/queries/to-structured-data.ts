import { FORMAT_LABELS, LEVEL_LABELS } from '@bottega/catalogue/domain';
import type { CourseEditionView, CourseView } from '../http/course-page.view';

type Facts = Omit<CourseView, 'structuredData'>;

/** A course for search engines: schema.org `Course` with one `CourseInstance` for each edition to come. */
export function toStructuredData(course: Facts, publicUrl: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${publicUrl}/corsi/${course.slug}`,
    url: `${publicUrl}/corsi/${course.slug}`,
    name: course.title,
    description: course.summary,
    inLanguage: course.language,
    educationalLevel: LEVEL_LABELS[course.level].it,
    learningResourceType: FORMAT_LABELS[course.format].it,
    timeRequired: minutesAsDuration(course.totalMinutes),
    provider: providerAt(publicUrl),
    ...(course.coverUrl && { image: `${publicUrl}${course.coverUrl}` }),
    ...(course.outcomes.length > 0 && { teaches: course.outcomes }),
    ...(course.skills.length > 0 && { keywords: course.skills }),
    ...(course.prerequisites && { coursePrerequisites: course.prerequisites }),
    ...(course.certificate && { educationalCredentialAwarded: CERTIFICATES[course.certificate] }),
    hasCourseInstance: course.editions.map((edition) => instanceOf(edition, course, publicUrl)),
  };
}

export const providerAt = (publicUrl: string) => ({
  '@type': 'EducationalOrganization',
  name: 'Bottega',
  url: publicUrl,
});

const CERTIFICATES = { participation: 'Attestato di partecipazione', attendance: 'Attestato di frequenza' };

const EVENT_STATUS: Partial<Record<CourseEditionView['status'], string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
};

function instanceOf(edition: CourseEditionView, course: Facts, publicUrl: string) {
  const [first] = edition.sessions;
  const taught = edition.sessions.filter(({ status }) => status === 'planned');
  return {
    '@type': 'CourseInstance',
    name: [course.title, edition.titleSuffix].filter(Boolean).join(' '),
    courseMode: course.format === 'hybrid' ? 'blended' : edition.remote ? 'online' : 'onsite',
    courseWorkload: minutesAsDuration(taught.reduce((sum, { minutes }) => sum + minutes, 0)),
    startDate: edition.startsOn,
    endDate: edition.endsOn,
    eventStatus: EVENT_STATUS[edition.status] ?? 'https://schema.org/EventScheduled',
    maximumAttendeeCapacity: edition.capacity,
    remainingAttendeeCapacity: edition.placesLeft,
    instructor: edition.instructors.map(({ name }) => ({ '@type': 'Person', name })),
    ...(first && { location: placeOf(first, course, publicUrl) }),
    ...(edition.price && { offers: offerOf(edition, course, publicUrl) }),
  };
}

function placeOf(session: CourseEditionView['sessions'][number], { slug }: Facts, publicUrl: string) {
  if (session.remote) return { '@type': 'VirtualLocation', url: `${publicUrl}/corsi/${slug}` };
  return { '@type': 'Place', name: session.venueName, address: session.venueAddress };
}

function offerOf({ price, placesLeft }: CourseEditionView, { slug }: Facts, publicUrl: string) {
  return {
    '@type': 'Offer',
    url: `${publicUrl}/corsi/${slug}`,
    price: (price!.amount / 100).toFixed(2),
    priceCurrency: price!.currency,
    category: price!.amount === 0 ? 'Free' : 'Paid',
    availability: placesLeft > 0 ? 'https://schema.org/InStock' : 'https://schema.org/SoldOut',
  };
}

/** 150 minutes are `PT2H30M` (ISO 8601). */
export function minutesAsDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

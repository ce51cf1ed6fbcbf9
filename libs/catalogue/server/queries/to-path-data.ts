import type { PathView } from '../http/path.views';
import { minutesAsDuration, providerAt } from './to-structured-data';

/** A path for search engines: schema.org `EducationalOccupationalProgram` with its courses, in order. */
export function toPathData({ slug, title, summary, courses }: PathView, publicUrl: string): object {
  const url = `${publicUrl}/percorsi/${slug}`;
  const provider = providerAt(publicUrl);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': url,
    url,
    name: title,
    description: summary,
    provider,
    hasCourse: courses.map((course) => ({
      '@type': 'Course',
      '@id': `${publicUrl}/corsi/${course.slug}`,
      url: `${publicUrl}/corsi/${course.slug}`,
      name: course.title,
      description: course.summary,
      timeRequired: minutesAsDuration(course.totalMinutes),
      provider,
    })),
  };
}

import type { Schema } from '@bottega/platform/web';

/** What the API says of courses, by the names screens use. */
export type FoundPage = Schema<'FoundCoursesView'>;
export type FoundCourse = Schema<'FoundCourseView'>;
export type Facets = Schema<'FacetsView'>;
export type Course = Schema<'CourseView'>;
export type ComingEdition = Schema<'ComingEditionView'>;
export type Edition = Schema<'CourseEditionView'>;
export type Session = Schema<'CourseSessionView'>;
export type Path = Schema<'PathPageView'>;
export type PathInList = Schema<'PathView'>;
export type PathCourse = Schema<'PathCourseView'>;
export type PublicSession = Schema<'CalendarSessionView'>;
export type Prices = NonNullable<Edition['prices']>;
export type Affiliation = keyof Prices;

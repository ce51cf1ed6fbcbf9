import { catalogueErrors } from './catalogue.errors';

/** A draft is seen by staff only; an archived course keeps its past and gets no new editions. */
export const COURSE_STATUSES = ['draft', 'published', 'archived'] as const;
export type CourseStatus = (typeof COURSE_STATUSES)[number];

/** What people have been shown does not become a draft again: it is archived, and may come back. */
export function checkCourseStatus(from: CourseStatus, to: CourseStatus): void {
  if (to === 'draft' && from !== 'draft') throw catalogueErrors('course-was-published');
}

import type { Label } from '@bottega/platform/kernel';
import { catalogueErrors } from './catalogue.errors';
import { namesOf } from './vocabulary';

/** A draft is seen by staff only; an archived course keeps its past and gets no new editions. */
export const STATUS_LABELS = {
  draft: { it: 'Bozza', en: 'Draft' },
  published: { it: 'Pubblicato', en: 'Published' },
  archived: { it: 'Archiviato', en: 'Archived' },
} as const satisfies Record<string, Label>;
export type CourseStatus = keyof typeof STATUS_LABELS;
export const COURSE_STATUSES = namesOf(STATUS_LABELS);

/** What people have been shown does not become a draft again: it is archived, and may come back. */
export function checkCourseStatus(from: CourseStatus, to: CourseStatus): void {
  if (to === 'draft' && from !== 'draft') throw catalogueErrors('course-was-published');
}

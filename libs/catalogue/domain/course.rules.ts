import type { FieldError } from '@bottega/platform/kernel';
import { type CancellationPolicy, isOrdered } from './cancellation-policy';
import { catalogueErrors } from './catalogue.errors';
import { isSlug } from './course-slug';
import type { TaxTreatment } from './tax-treatment';
import type { Topic } from './topics';

/** What a course must have to stand in the catalogue. */
export interface CourseFacts {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly Topic[];
  readonly totalMinutes: number;
  /** Per cent of the minutes somebody must attend to be given a certificate. */
  readonly attendanceThreshold: number;
  readonly cancellationPolicy: CancellationPolicy;
  readonly taxTreatment: TaxTreatment;
}

type Fault = Parameters<typeof catalogueErrors>[0];

const RULES: readonly { pointer: string; holds: (course: CourseFacts) => boolean; fault: Fault }[] = [
  { pointer: '/slug', holds: (course) => isSlug(course.slug), fault: 'slug-malformed' },
  { pointer: '/title', holds: (course) => isWritten(course.title), fault: 'title-missing' },
  { pointer: '/summary', holds: (course) => isWritten(course.summary), fault: 'summary-missing' },
  { pointer: '/topics', holds: (course) => course.topics.length > 0, fault: 'topic-missing' },
  { pointer: '/totalMinutes', holds: (course) => isWithin(course.totalMinutes, 1, Infinity), fault: 'hours-missing' },
  {
    pointer: '/attendanceThreshold',
    holds: (course) => isWithin(course.attendanceThreshold, 0, 100),
    fault: 'threshold-out-of-range',
  },
  {
    pointer: '/cancellationPolicy',
    holds: (course) => isOrdered(course.cancellationPolicy),
    fault: 'cancellation-policy-disordered',
  },
  {
    pointer: '/taxTreatment/reason',
    holds: (course) => isWritten(course.taxTreatment.reason),
    fault: 'tax-reason-missing',
  },
];

/** Everything a course lacks at once, each beside its field: nobody should have to save twice to learn two things. */
export const courseFaults = (course: CourseFacts): FieldError[] =>
  RULES.filter((rule) => !rule.holds(course)).map(({ pointer, fault }) => ({ pointer, code: `catalogue.${fault}` }));

export function checkCourse(course: CourseFacts): void {
  const faults = courseFaults(course);
  if (faults.length > 0) throw catalogueErrors('course-incomplete', {}, faults);
}

const isWritten = (text: string) => text.trim() !== '';

const isWithin = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most;

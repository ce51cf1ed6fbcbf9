import {
  type Audience,
  type CancellationPolicy,
  type CertificateOffered,
  type CourseFormat,
  type CourseLanguage,
  type CourseLevel,
  type CourseStatus,
  DEFAULT_CANCELLATION_POLICY,
  type DigCompCode,
  type TaxTreatmentKind,
  type Topic,
} from '@bottega/catalogue/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import type { CourseBody, StaffCourse } from '../data/staff-course';

/** A course as it is typed: lists are lines of text, what is not chosen yet is empty. Fields are named as the API's. */
export interface CourseDraft {
  title: string;
  summary: string;
  topics: Topic[];
  format: CourseFormat;
  level: CourseLevel;
  totalMinutes: number;
  status: CourseStatus;
  taxTreatment: { kind: TaxTreatmentKind | ''; reason: string; validFrom: LocalDate };
  slug: string;
  description: string;
  language: CourseLanguage;
  audiences: Audience[];
  outcomes: string;
  skills: string;
  digcomp: DigCompCode[];
  prerequisites: string;
  toBring: string;
  attendanceThreshold: number;
  certificate: CertificateOffered | '';
  cancellationPolicy: CancellationPolicy;
  instructorIds: string[];
}

export const newDraft = (today: LocalDate): CourseDraft => ({
  title: '',
  summary: '',
  topics: [],
  format: 'lab',
  level: 'starter',
  totalMinutes: 960,
  status: 'draft',
  taxTreatment: { kind: '', reason: '', validFrom: today },
  slug: '',
  description: '',
  language: 'it',
  audiences: ['everyone'],
  outcomes: '',
  skills: '',
  digcomp: [],
  prerequisites: '',
  toBring: '',
  attendanceThreshold: 75,
  certificate: 'attendance',
  cancellationPolicy: DEFAULT_CANCELLATION_POLICY,
  instructorIds: [],
});

export function draftOf(course: StaffCourse, today: LocalDate): CourseDraft {
  const blank = newDraft(today);
  const { outcomes, skills, certificate, instructors, taxTreatments } = course;
  const kept = Object.fromEntries(Object.keys(blank).map((name) => [name, Reflect.get(course, name)]));
  return {
    ...(kept as unknown as CourseDraft),
    outcomes: outcomes.join('\n'),
    skills: skills.join('\n'),
    certificate: certificate ?? '',
    instructorIds: instructors.map(({ personId }) => personId),
    taxTreatment: taxTreatments.at(-1) ?? blank.taxTreatment,
  };
}

/** What is sent: an empty address is left to the server, which makes it from the title. */
export function bodyOf({ slug, outcomes, skills, certificate, taxTreatment, ...draft }: CourseDraft): CourseBody {
  return {
    ...draft,
    ...(slug.trim() && { slug: slug.trim() }),
    outcomes: lines(outcomes),
    skills: lines(skills),
    certificate: certificate || null,
    taxTreatment: { ...taxTreatment, kind: taxTreatment.kind as TaxTreatmentKind },
  };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

import {
  type Audience,
  type CancellationPolicy,
  type CertificateOffered,
  checkCourse,
  type CourseFormat,
  type CourseLanguage,
  type CourseLevel,
  type CourseStatus,
  type DigCompCode,
  type TaxTreatment,
  type Topic,
  TOPIC_LABELS,
} from '@bottega/catalogue/domain';
import type { CourseRow } from '../infrastructure/course.row';

/** All that staff write of a course. */
export interface CourseDetails {
  slug: string;
  status: CourseStatus;
  title: string;
  summary: string;
  description: string;
  topics: Topic[];
  format: CourseFormat;
  level: CourseLevel;
  language: CourseLanguage;
  audiences: Audience[];
  outcomes: string[];
  skills: string[];
  digcomp: DigCompCode[];
  prerequisites: string;
  toBring: string;
  totalMinutes: number;
  attendanceThreshold: number;
  certificate: CertificateOffered | null;
  cancellationPolicy: CancellationPolicy;
  taxTreatment: TaxTreatment;
  instructorIds: string[];
}

/** What one row keeps of it: people and VAT treatments have their own. */
export type CourseText = Omit<CourseDetails, 'instructorIds' | 'taxTreatment'>;

type Columns = Omit<CourseRow, 'id' | 'externalCode' | 'coverHash' | 'version' | 'createdAt' | 'updatedAt'>;

/** What a course row keeps of these details, once they are fit for the catalogue. */
export function toColumns(text: CourseText, taxTreatment: TaxTreatment): Columns {
  checkCourse({ ...text, taxTreatment });
  const { attendanceThreshold, certificate, cancellationPolicy, ...columns } = text;
  return {
    ...columns,
    ...cancellationPolicy,
    attendanceThresholdPercent: attendanceThreshold,
    certificateKind: certificate,
    topicWords: text.topics.map((topic) => TOPIC_LABELS[topic].it).join(' '),
  };
}

/** The text a row was written from. */
export function toText(row: CourseRow): CourseText {
  const { slug, status, title, summary, description, topics, format, level, language, audiences, outcomes } = row;
  const { skills, digcomp, prerequisites, toBring, totalMinutes } = row;
  const { fullUntilHours, partUntilHours, partPercent } = row;
  return {
    slug,
    status,
    title,
    summary,
    description,
    topics,
    format,
    level,
    language,
    audiences,
    outcomes,
    skills,
    digcomp,
    prerequisites,
    toBring,
    totalMinutes,
    attendanceThreshold: row.attendanceThresholdPercent,
    certificate: row.certificateKind,
    cancellationPolicy: { fullUntilHours, partUntilHours, partPercent },
  };
}

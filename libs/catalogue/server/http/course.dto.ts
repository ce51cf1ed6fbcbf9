import { PartialType } from '@nestjs/swagger';
import {
  AUDIENCES,
  type Audience,
  CERTIFICATES_OFFERED,
  type CertificateOffered,
  COURSE_FORMATS,
  COURSE_LANGUAGES,
  COURSE_LEVELS,
  COURSE_LIMITS,
  COURSE_MAX_MINUTES,
  COURSE_STATUSES,
  type CourseFormat,
  type CourseLanguage,
  type CourseLevel,
  type CourseStatus,
  DIGCOMP_CODES,
  type DigCompCode,
  SLUG_MAX_LENGTH,
  TAX_TREATMENTS,
  type TaxTreatmentKind,
  type Topic,
  TOPICS,
} from '@bottega/catalogue/domain';
import { Day, Ids, ManyOf, Nested, OneOf, Text, Texts, Whole } from '@bottega/platform/http';

const MONTH_HOURS = 24 * 31;

export class CancellationPolicyBody {
  @Whole({ min: 0, max: 12 * MONTH_HOURS }) fullUntilHours!: number;
  @Whole({ min: 0, max: 12 * MONTH_HOURS }) partUntilHours!: number;
  @Whole({ min: 0, max: 100 }) partPercent!: number;
}

export class TaxTreatmentBody {
  @OneOf(TAX_TREATMENTS) kind!: TaxTreatmentKind;
  @Text({ max: COURSE_LIMITS.taxReason, description: 'Why: it stays on the documents' }) reason!: string;
  @Day() validFrom!: string;
}

export class CourseBody {
  @Text({ max: SLUG_MAX_LENGTH, optional: true, description: 'Its address; from the title when not given' })
  slug?: string;
  @OneOf(COURSE_STATUSES, { optional: true, description: 'A draft unless said otherwise' }) status?: CourseStatus;
  @Text({ max: COURSE_LIMITS.title }) title!: string;
  @Text({ max: COURSE_LIMITS.summary }) summary!: string;
  @Text({ min: 0, max: COURSE_LIMITS.description, optional: true, description: 'Markdown' }) description?: string;
  @ManyOf(TOPICS, { min: 1 }) topics!: Topic[];
  @OneOf(COURSE_FORMATS) format!: CourseFormat;
  @OneOf(COURSE_LEVELS) level!: CourseLevel;
  @OneOf(COURSE_LANGUAGES, { optional: true }) language?: CourseLanguage;
  @ManyOf(AUDIENCES, { min: 1, optional: true }) audiences?: Audience[];
  @Texts({ max: COURSE_LIMITS.outcome, items: COURSE_LIMITS.outcomes, optional: true }) outcomes?: string[];
  @Texts({ max: COURSE_LIMITS.skill, items: COURSE_LIMITS.skills, optional: true }) skills?: string[];
  @ManyOf(DIGCOMP_CODES, { optional: true, description: 'Competences of DigComp 2.2' }) digcomp?: DigCompCode[];
  @Text({ min: 0, max: COURSE_LIMITS.prerequisites, optional: true }) prerequisites?: string;
  @Text({ min: 0, max: COURSE_LIMITS.toBring, optional: true }) toBring?: string;
  @Whole({ min: 1, max: COURSE_MAX_MINUTES }) totalMinutes!: number;
  @Whole({ min: 0, max: 100, optional: true, description: 'Per cent of the minutes' }) attendanceThreshold?: number;
  @OneOf(CERTIFICATES_OFFERED, { optional: true, nullable: true }) certificate?: CertificateOffered | null;
  @Nested(() => CancellationPolicyBody, { optional: true }) cancellationPolicy?: CancellationPolicyBody;
  @Nested(() => TaxTreatmentBody) taxTreatment!: TaxTreatmentBody;
  @Ids({ max: 20, optional: true, description: 'Who can teach it' }) instructorIds?: string[];
}

export class CourseChangeBody extends PartialType(CourseBody, { skipNullProperties: false }) {}

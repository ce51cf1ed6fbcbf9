import { ApiProperty } from '@nestjs/swagger';
import {
  AUDIENCES,
  type Audience,
  CERTIFICATES_OFFERED,
  type CertificateOffered,
  COURSE_FORMATS,
  COURSE_LANGUAGES,
  COURSE_LEVELS,
  COURSE_STATUSES,
  type CourseFormat,
  type CourseLanguage,
  type CourseLevel,
  type CourseStatus,
  DIGCOMP_CODES,
  type DigCompCode,
  TAX_TREATMENTS,
  type TaxTreatmentKind,
  type Topic,
  TOPICS,
} from '@bottega/catalogue/domain';

export class CancellationPolicyView {
  @ApiProperty({ type: 'integer' }) fullUntilHours!: number;
  @ApiProperty({ type: 'integer' }) partUntilHours!: number;
  @ApiProperty({ type: 'integer' }) partPercent!: number;
}

export class CourseTaxTreatmentView {
  @ApiProperty({ enum: TAX_TREATMENTS }) kind!: TaxTreatmentKind;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
}

export class CourseInstructorView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Public words about them; may be empty' }) bio!: string;
}

/** A course in a list. */
export class CourseCardView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ enum: TOPICS, isArray: true, description: 'The first is its home and draws its cover' })
  topics!: Topic[];
  @ApiProperty({ enum: COURSE_FORMATS }) format!: CourseFormat;
  @ApiProperty({ enum: COURSE_LEVELS }) level!: CourseLevel;
  @ApiProperty({ enum: COURSE_LANGUAGES }) language!: CourseLanguage;
  @ApiProperty({ enum: AUDIENCES, isArray: true }) audiences!: Audience[];
  @ApiProperty({ type: 'integer' }) totalMinutes!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Where its picture is; a drawn cover when null' })
  coverUrl!: string | null;
}

/** All that is written of a course. */
export class CourseDetailsView extends CourseCardView {
  @ApiProperty({ description: 'Markdown' }) description!: string;
  @ApiProperty({ type: [String] }) outcomes!: string[];
  @ApiProperty({ type: [String] }) skills!: string[];
  @ApiProperty({ enum: DIGCOMP_CODES, isArray: true }) digcomp!: DigCompCode[];
  @ApiProperty() prerequisites!: string;
  @ApiProperty() toBring!: string;
  @ApiProperty({ type: 'integer' }) attendanceThreshold!: number;
  @ApiProperty({ enum: CERTIFICATES_OFFERED, nullable: true }) certificate!: CertificateOffered | null;
  @ApiProperty({ type: CancellationPolicyView }) cancellationPolicy!: CancellationPolicyView;
  @ApiProperty({ type: [CourseInstructorView] }) instructors!: CourseInstructorView[];
}

/** A course as staff edit it. */
export class StaffCourseView extends CourseDetailsView {
  @ApiProperty({ enum: COURSE_STATUSES }) status!: CourseStatus;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
  @ApiProperty({ type: [CourseTaxTreatmentView], description: 'Each holds from its day on' })
  taxTreatments!: CourseTaxTreatmentView[];
  @ApiProperty({ type: 'integer', description: 'How many people want to know when there is a date' })
  interested!: number;
}

export class StaffCourseCardView extends CourseCardView {
  @ApiProperty({ type: String, nullable: true, description: 'What it is called in the list it came from' })
  externalCode!: string | null;
  @ApiProperty({ enum: COURSE_STATUSES }) status!: CourseStatus;
  @ApiProperty({ type: 'integer' }) interested!: number;
  @ApiProperty({ type: 'integer', description: 'Editions not yet over' }) editions!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaxTreatmentKind } from '@bottega/catalogue/domain';

/** How VAT treats a course from a day on. */
@Entity({ schema: 'catalogue', name: 'course_tax_treatment' })
export class CourseTaxTreatmentRow {
  @PrimaryColumn('uuid') courseId!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('text') kind!: TaxTreatmentKind;
  @Column('text') reason!: string;
}

/** Who can teach a course, in the order they are shown. */
@Entity({ schema: 'catalogue', name: 'course_instructor' })
export class CourseInstructorRow {
  @PrimaryColumn('uuid') courseId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('integer') position!: number;
}

/** Somebody who wants to know when a course has a date. */
@Entity({ schema: 'catalogue', name: 'interest' })
export class InterestRow {
  @PrimaryColumn('uuid') courseId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('timestamptz') since!: Date;
}

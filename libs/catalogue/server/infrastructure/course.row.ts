import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Audience,
  CertificateOffered,
  CourseFormat,
  CourseLanguage,
  CourseLevel,
  CourseStatus,
  DigCompCode,
  Topic,
} from '@bottega/catalogue/domain';

@Entity({ schema: 'catalogue', name: 'course' })
export class CourseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  /** What it is called in the list it was imported from. */
  @Column('text', { nullable: true }) externalCode!: string | null;
  @Column('text') status!: CourseStatus;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') description!: string;
  @Column('text', { array: true }) topics!: Topic[];
  /** The words of its topics in Italian, so that a search finds them. */
  @Column('text') topicWords!: string;
  @Column('text') format!: CourseFormat;
  @Column('text') level!: CourseLevel;
  @Column('text') language!: CourseLanguage;
  @Column('text', { array: true }) audiences!: Audience[];
  @Column('text', { array: true }) outcomes!: string[];
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { array: true }) digcomp!: DigCompCode[];
  @Column('text') prerequisites!: string;
  @Column('text') toBring!: string;
  @Column('integer') totalMinutes!: number;
  @Column('integer') attendanceThresholdPercent!: number;
  @Column('text', { nullable: true }) certificateKind!: CertificateOffered | null;
  @Column('integer') fullUntilHours!: number;
  @Column('integer') partUntilHours!: number;
  @Column('integer') partPercent!: number;
  @Column('text', { nullable: true }) coverHash!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

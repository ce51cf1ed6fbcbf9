import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DayBand } from '@bottega/platform/kernel';
import type { EditionStatus, Layout, SessionStatus } from '@bottega/scheduling/domain';

@Entity({ schema: 'scheduling', name: 'edition' })
export class EditionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') courseId!: string;
  @Column('uuid') centreId!: string;
  /** What tells it from its sisters: «di gennaio», «per la 3B». */
  @Column('text') titleSuffix!: string;
  @Column('text') status!: EditionStatus;
  @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('timestamptz') statusChangedAt!: Date;
  @Column('integer') capacity!: number;
  @Column('integer') minimum!: number;
  @Column('date', { nullable: true }) decidesOn!: string | null;
  /** What holding it costs the centre, in cents; null while nobody has said. */
  @Column('integer', { nullable: true }) fixedCost!: number | null;
  /** In cents, for each who takes part: materials, a licence. */
  @Column('integer') costPerPerson!: number;
  /** What its spaces must offer. */
  @Column('text', { nullable: true }) layout!: Layout | null;
  @Column('text', { array: true }) equipment!: string[];
  /** Told only to whoever has a place, once the edition is confirmed. */
  @Column('text') joiningInstructions!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'scheduling', name: 'edition_instructor' })
export class EditionInstructorRow {
  @PrimaryColumn('uuid') editionId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') role!: 'lead' | 'assistant';
}

@Entity({ schema: 'scheduling', name: 'session' })
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid') spaceId!: string;
  @Column('text') title!: string;
  @Column('date') localDate!: string;
  @Column('text') startTime!: string;
  @Column('text') endTime!: string;
  @Column('text') zone!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text') band!: DayBand;
  @Column('text') status!: SessionStatus;
  @Column('text', { nullable: true }) cancelledBecause!: string | null;
  /** Grows with each change that calendars must notice (RFC 5545 §3.8.7.4). */
  @Column('integer') sequence!: number;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

@Entity({ schema: 'scheduling', name: 'session_instructor' })
export class SessionInstructorRow {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') personId!: string;
}

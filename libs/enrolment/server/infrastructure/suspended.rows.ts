import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money for somebody's seat. Who gave it is known to their order only. */
@Entity({ schema: 'enrolment', name: 'suspended_seat' })
export class SuspendedSeatRow {
  @PrimaryColumn('uuid') id!: string;
  /** Null for a seat in any course. */
  @Column('uuid', { nullable: true }) courseId!: string | null;
  @Column('uuid') orderId!: string;
  /** Cents; when whoever gave it withdraws, only what was used of it stays. */
  @Column('integer') amount!: number;
  /** Kept by a trigger on what it covers; the CHECK on it is what makes giving it twice impossible. */
  @Column({ type: 'integer', insert: false, update: false }) used!: number;
  @Column('boolean') paid!: boolean;
  /** Until when it may be paid, while it is not. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** Nobody paid it in that time. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}

/** Somebody in need was given a seat: by whom of staff and why. */
@Entity({ schema: 'enrolment', name: 'suspended_grant' })
export class SuspendedGrantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') enrolmentId!: string;
  @Column('text') reason!: string;
  @Column('uuid') grantedBy!: string;
  @Column('timestamptz') grantedAt!: Date;
  @Column('timestamptz', { nullable: true }) returnedAt!: Date | null;
}

@Entity({ schema: 'enrolment', name: 'suspended_cover' })
export class SuspendedCoverRow {
  @PrimaryColumn('uuid') grantId!: string;
  @PrimaryColumn('uuid') seatId!: string;
  @Column('integer') amount!: number;
  @Column('boolean') returned!: boolean;
}

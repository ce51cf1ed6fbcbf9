import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MarkKind, RegisterState } from '@bottega/attendance/domain';

/** Made when the first mark is given, or when it is closed without any. */
@Entity({ schema: 'attendance', name: 'register' })
export class RegisterRow {
  @PrimaryColumn('uuid') sessionId!: string;
  @Column('uuid') editionId!: string;
  @Column('text') state!: RegisterState;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('text', { nullable: true }) reopenedFor!: string | null;
}

/** Every time a register was closed or reopened. Written once. */
@Entity({ schema: 'attendance', name: 'register_transition' })
export class RegisterTransitionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('text') fromState!: RegisterState;
  @Column('text') toState!: RegisterState;
  @Column('timestamptz') at!: Date;
  @Column('uuid') byId!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** The mark as it stands. The database refuses to change it while the register is closed. */
@Entity({ schema: 'attendance', name: 'mark' })
export class MarkRow {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') kind!: MarkKind;
  @Column('integer') lateMinutes!: number;
  @Column('integer') leftEarlyMinutes!: number;
}

/** Every mark given or corrected, with what was there before. Written once. */
@Entity({ schema: 'attendance', name: 'mark_change' })
export class MarkChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') personId!: string;
  @Column('text') previousKind!: MarkKind;
  @Column('integer') previousLateMinutes!: number;
  @Column('integer') previousLeftEarlyMinutes!: number;
  @Column('text') kind!: MarkKind;
  @Column('integer') lateMinutes!: number;
  @Column('integer') leftEarlyMinutes!: number;
  @Column('uuid') byId!: string;
  @Column('timestamptz') at!: Date;
  /** Why the register had been reopened; null for a mark given before it was first closed. */
  @Column('text', { nullable: true }) reason!: string | null;
}

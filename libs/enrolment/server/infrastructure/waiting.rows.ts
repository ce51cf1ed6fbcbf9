import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PassReason, WaitingStatus } from '@bottega/enrolment/domain';
import type { PaymentMethod } from '@bottega/billing/domain';

/** Somebody's turn in the queue of an edition, for one place or for several together. */
@Entity({ schema: 'enrolment', name: 'waiting_entry' })
export class WaitingEntryRow {
  @PrimaryColumn('uuid') id!: string;
  /** The order of the queue, given by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) turn!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') requesterId!: string;
  @Column('integer') places!: number;
  @Column('text') payBy!: PaymentMethod;
  /** Takes the place as soon as there is one, without being asked. */
  @Column('boolean') automatic!: boolean;
  @Column('text') status!: WaitingStatus;
  /** Why they could not be served the last time a place came free. */
  @Column('text', { nullable: true }) passedOver!: PassReason | null;
  @Column('timestamptz', { nullable: true }) offeredUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') statusSince!: Date;
}

/** Every change of a turn, and every time it was passed over: when, who (null for the system), why. */
@Entity({ schema: 'enrolment', name: 'waiting_transition' })
export class WaitingTransitionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') entryId!: string;
  @Column('text', { nullable: true }) fromStatus!: WaitingStatus | null;
  @Column('text') toStatus!: WaitingStatus;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') reason!: string;
}

/** Places taken before names exist; naming somebody turns one into an enrolment. */
@Entity({ schema: 'enrolment', name: 'seat_block' })
export class SeatBlockRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid', { nullable: true }) waitingEntryId!: string | null;
  /** What staff call it: «3B», or whose places they are. */
  @Column('text') label!: string;
  /** Places still without a name. */
  @Column('integer') units!: number;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

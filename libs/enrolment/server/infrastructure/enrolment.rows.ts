import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentMethod } from '@bottega/billing/domain';
import type { EnrolmentStatus, FrozenPolicy } from '@bottega/enrolment/domain';
import type { EntitlementWay } from '@bottega/membership/server';

export type Allocation = 'open' | 'turn' | 'block' | 'override';

@Entity({ schema: 'enrolment', name: 'enrolment' })
export class EnrolmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid') participantId!: string;
  @Column('uuid') requesterId!: string;
  @Column('uuid') payerId!: string;
  @Column('uuid') orderId!: string;
  /** The place this one goes on from: in an edition merged into this one, or given up before its money came in. */
  @Column('uuid', { nullable: true }) continuesId?: string | null;
  @Column('text') payBy!: PaymentMethod;
  @Column('text') status!: EnrolmentStatus;
  /** The cancellation policy as it was when the place was taken. */
  @Column('jsonb') policy!: FrozenPolicy;
  /** By which door the place was taken; only the public one is closed while anybody waits. */
  @Column('text') allocation!: Allocation;
  @Column('uuid', { nullable: true }) waitingEntryId!: string | null;
  @Column('uuid', { nullable: true }) seatBlockId!: string | null;
  /** Until when it waits for its money, and the last day on which a transfer may arrive; null for the desk. */
  @Column('timestamptz', { nullable: true }) heldUntil!: Date | null;
  @Column('date', { nullable: true }) heldThrough!: string | null;
  /** The membership that pays for it, how much of it, and since when that is used for good. */
  @Column('uuid', { nullable: true }) membershipId?: string | null;
  @Column('jsonb', { nullable: true }) entitlement?: EntitlementWay | null;
  @Column('timestamptz', { nullable: true }) entitlementUsedAt?: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') statusSince!: Date;
}

/** Every change of status: when, who (null for the system), why. */
@Entity({ schema: 'enrolment', name: 'transition' })
export class TransitionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') enrolmentId!: string;
  @Column('text', { nullable: true }) fromStatus!: EnrolmentStatus | null;
  @Column('text') toStatus!: EnrolmentStatus;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') reason!: string;
}

@Entity({ schema: 'enrolment', name: 'seat_pool' })
export class SeatPoolRow {
  @PrimaryColumn('uuid') editionId!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') key!: string;
  @Column('integer') capacity!: number;
  /** Whoever writes, no seat is taken any more. */
  @Column('boolean') closed!: boolean;
  /** Kept by a trigger on enrolments; the CHECK on it is what makes overselling impossible. */
  @Column({ type: 'integer', insert: false, update: false }) occupied!: number;
  /** Places wanted by whoever is in line: while there are any, the public sees none left. Kept by a trigger too. */
  @Column({ type: 'integer', insert: false, update: false }) waiting!: number;
}

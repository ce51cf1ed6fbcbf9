import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntitlementUnit, FrozenTerms, PlanKind, Scope, ValidityRule, Weights } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';

@Entity({ schema: 'membership', name: 'plan' })
export class PlanRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') kind!: PlanKind;
  @Column('text', { nullable: true }) unit!: EntitlementUnit | null;
  /** In units, as people count. */
  @Column('integer', { nullable: true }) amount!: number | null;
  @Column('jsonb') scope!: Scope;
  @Column('jsonb') weights!: Weights;
  @Column('jsonb') validity!: ValidityRule;
  @Column('integer') graceDays!: number;
  @Column('boolean') onSale!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'membership', name: 'membership' })
export class MembershipRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') orderId!: string;
  /** The one it goes on from. */
  @Column('uuid', { nullable: true }) renewsId!: string | null;
  @Column('jsonb') terms!: FrozenTerms;
  @Column('timestamptz') askedAt!: Date;
  /** Null while it is not paid. */
  @Column('date', { nullable: true }) startsOn!: LocalDate | null;
  @Column('date', { nullable: true }) endsOn!: LocalDate | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

@Entity({ schema: 'membership', name: 'suspension' })
export class SuspensionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') membershipId!: string;
  @Column('date') fromOn!: LocalDate;
  /** The day it begins again; null while nobody knows. */
  @Column('date', { nullable: true }) untilOn!: LocalDate | null;
  @Column('boolean') resumed!: boolean;
  @Column('text') reason!: string;
  @Column('uuid') byPerson!: string;
}

/** Going on to a larger plan: done once it is paid. */
@Entity({ schema: 'membership', name: 'upgrade' })
export class UpgradeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') membershipId!: string;
  @Column('uuid') fromPlanId!: string;
  @Column('uuid') toPlanId!: string;
  @Column('uuid') orderId!: string;
  @Column('jsonb') terms!: FrozenTerms;
  /** How much it grants, in parts. */
  @Column('integer') amount!: number;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** When another took its place, or it was cancelled. */
  @Column('timestamptz', { nullable: true }) droppedAt!: Date | null;
}

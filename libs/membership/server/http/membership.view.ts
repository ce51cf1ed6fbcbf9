import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import {
  ENTITLEMENT_UNITS,
  type EntitlementUnit,
  ENTRY_KINDS,
  type EntryKind,
  MEMBERSHIP_STATUSES,
  type MembershipStatus,
  PLAN_KINDS,
  type PlanKind,
} from '@bottega/membership/domain';
import { MoneyView } from '@bottega/platform/http';
import { ScopeView } from './plan.view';

const DATE = { type: String, format: 'date', nullable: true } as const;

export class MembershipHolderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
}

export class MembershipPlanRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As it was called when it was bought' }) name!: string;
  @ApiProperty({ enum: PLAN_KINDS }) kind!: PlanKind;
}

export class MembershipOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: MoneyView }) paid!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Still to be paid, for all it holds' }) due!: MoneyView;
  @ApiProperty({ type: 'integer', description: 'How many things it holds, this one among them' }) things!: number;
  @ApiProperty({ enum: PAYMENT_METHODS }) method!: PaymentMethod;
}

/** In units, as people count: hours may be halves. */
export class BalanceView {
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ description: 'What it gave, corrections included' }) granted!: number;
  @ApiProperty() available!: number;
  @ApiProperty({ description: 'Put aside for courses to come' }) reserved!: number;
  @ApiProperty({ type: ScopeView }) scope!: ScopeView;
}

/** What going on to a larger plan costs and gives today, for the days that are left. */
export class UpgradeTermsView {
  @ApiProperty({ type: MoneyView }) price!: MoneyView;
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ description: 'In units, as people count' }) grant!: number;
}

export class LotView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
  @ApiProperty() granted!: number;
  @ApiProperty() available!: number;
  @ApiProperty() reserved!: number;
}

export class SuspensionView {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty(DATE) until!: string | null;
  @ApiProperty() reason!: string;
}

export class MembershipView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MEMBERSHIP_STATUSES }) status!: MembershipStatus;
  @ApiProperty({ type: MembershipHolderView }) person!: MembershipHolderView;
  @ApiProperty({ type: MembershipPlanRefView }) plan!: MembershipPlanRefView;
  @ApiProperty({ ...DATE, description: 'Null while it is not paid' }) startsOn!: string | null;
  @ApiProperty(DATE) endsOn!: string | null;
  @ApiProperty({ description: 'Its days have begun, and its payment was taken back since' }) unpaid!: boolean;
  @ApiProperty({ ...DATE, description: 'Until when one is a member still, after its end' }) graceUntil!: string | null;
  @ApiProperty({ type: BalanceView, nullable: true }) balance!: BalanceView | null;
  @ApiProperty({ type: MembershipOrderView }) order!: MembershipOrderView;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) renewsId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The one that goes on from it' })
  renewedById!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its end was told of' })
  noticeSentAt!: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
}

export class MembershipDetailView extends MembershipView {
  @ApiProperty({ type: [LotView] }) lots!: LotView[];
  @ApiProperty({ type: [SuspensionView] }) suspensions!: SuspensionView[];
  @ApiProperty({ type: String, nullable: true }) cancelReason!: string | null;
}

export class LedgerEntryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ENTRY_KINDS }) kind!: EntryKind;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ description: 'By how much what is available changed' }) available!: number;
  @ApiProperty({ description: 'By how much what is put aside changed' }) reserved!: number;
  @ApiProperty({ description: 'What it was for: a course, a plan, a reason' }) about!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Of staff; null when it followed by itself' }) by!:
    string | null;
}

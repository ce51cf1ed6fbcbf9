import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { COVER_FAMILIES, type CoverFamily } from '@bottega/catalogue/domain';
import { ALL_STATUSES, type EnrolmentStatus } from '@bottega/enrolment/domain';
import { ENTITLEMENT_UNITS, type EntitlementUnit } from '@bottega/membership/domain';
import { MoneyView } from '@bottega/platform/http';

export class ParticipantView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
}

export class EnrolledCourseView {
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: COVER_FAMILIES, description: 'Which drawing stands for it' }) cover!: CoverFamily;
}

export class EnrolledEditionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: 'integer' }) sessionCount!: number;
}

export class EnrolmentOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: MoneyView }) paid!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Still to be paid, for all it holds' }) due!: MoneyView;
  @ApiProperty({ type: 'integer', description: 'How many things it holds, this place among them' }) things!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '«I have paid»' })
  declaredPaidAt!: string | null;
}

export class NextSessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty({ example: '18:30' }) startTime!: string;
  @ApiProperty({ example: '20:30' }) endTime!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
  @ApiProperty() spaceName!: string;
  @ApiProperty() venueName!: string;
}

export class UsedEntitlementView {
  @ApiProperty({ format: 'uuid' }) membershipId!: string;
  @ApiProperty() planName!: string;
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ description: 'How much of it the place costs' }) uses!: number;
  @ApiProperty({ description: 'Of how much, when the place was taken' }) granted!: number;
  @ApiProperty({ format: 'date' }) validTo!: string;
}

export class EnrolmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ALL_STATUSES }) status!: EnrolmentStatus;
  @ApiProperty({ enum: PAYMENT_METHODS }) payBy!: PaymentMethod;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: ParticipantView }) participant!: ParticipantView;
  @ApiProperty({ type: EnrolledCourseView }) course!: EnrolledCourseView;
  @ApiProperty({ type: EnrolledEditionView }) edition!: EnrolledEditionView;
  @ApiProperty({ type: EnrolmentOrderView }) order!: EnrolmentOrderView;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when it is kept unpaid' })
  heldUntil!: string | null;
  @ApiProperty({ type: UsedEntitlementView, nullable: true, description: 'What it costs of a membership' })
  entitlement!: UsedEntitlementView | null;
  @ApiProperty({ type: NextSessionView, nullable: true }) nextSession!: NextSessionView | null;
}

export class TransitionView {
  @ApiProperty({ type: String, nullable: true }) from!: EnrolmentStatus | null;
  @ApiProperty({ enum: ALL_STATUSES }) to!: EnrolmentStatus;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the system acted by itself' }) by!:
    string | null;
  @ApiProperty() reason!: string;
}

export class EnrolmentDetailView extends EnrolmentView {
  @ApiProperty({ type: [TransitionView] }) history!: TransitionView[];
}

export class RosterEntryView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ enum: ALL_STATUSES }) status!: EnrolmentStatus;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

export class RosterView {
  @ApiProperty({ type: [RosterEntryView] }) items!: RosterEntryView[];
}

export class EntitlementBackView {
  @ApiProperty() planName!: string;
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ description: 'How much of it the place costs' }) uses!: number;
  @ApiProperty({ description: 'How much of that comes back' }) back!: number;
}

export class WithdrawalPreviewView {
  @ApiProperty({ type: MoneyView }) refund!: MoneyView;
  @ApiProperty({ type: EntitlementBackView, nullable: true }) entitlement!: EntitlementBackView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) fullUntil!: string | null;
}

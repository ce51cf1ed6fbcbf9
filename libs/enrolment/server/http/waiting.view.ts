import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { ALL_WAITING_STATUSES, PASS_REASONS, type PassReason, type WaitingStatus } from '@bottega/enrolment/domain';
import { MoneyView } from '@bottega/platform/http';
import { EnrolledCourseView, ParticipantView } from './enrolment.view';

export class WaitedEditionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startsAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt!: string | null;
  @ApiProperty({ example: 'Europe/Rome' }) zone!: string;
}

export class WaitingEntryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ALL_WAITING_STATUSES }) status!: WaitingStatus;
  @ApiProperty({ type: 'integer', nullable: true, description: 'From 1 on, while waiting' }) position!: number | null;
  @ApiProperty({ type: 'integer' }) places!: number;
  @ApiProperty({ enum: PAYMENT_METHODS }) payBy!: PaymentMethod;
  @ApiProperty() automatic!: boolean;
  @ApiProperty({
    type: String,
    enum: PASS_REASONS,
    nullable: true,
    description: 'Why it could not be served last time',
  })
  passedOver!: PassReason | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) offeredUntil!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ type: ParticipantView }) participant!: ParticipantView;
  @ApiProperty({ type: EnrolledCourseView }) course!: EnrolledCourseView;
  @ApiProperty({ type: WaitedEditionView }) edition!: WaitedEditionView;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'Of one place, for the participant' })
  price!: MoneyView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What it became' }) enrolmentId!:
    string | null;
}

export class WaitingStepView {
  @ApiProperty({ type: String, enum: ALL_WAITING_STATUSES, nullable: true }) from!: WaitingStatus | null;
  @ApiProperty({ enum: ALL_WAITING_STATUSES }) to!: WaitingStatus;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the system acted by itself' }) by!:
    string | null;
  @ApiProperty() reason!: string;
}

export class WaitingEntryDetailView extends WaitingEntryView {
  @ApiProperty({ type: [WaitingStepView] }) history!: WaitingStepView[];
}

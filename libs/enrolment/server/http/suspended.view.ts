import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class GivenSeatView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'To be paid' }) orderId!: string;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
}

export class SuspendedPotView {
  @ApiProperty({ type: 'integer', description: 'Those with something left' }) seats!: number;
  @ApiProperty({ type: MoneyView, description: 'What they can cover together' }) left!: MoneyView;
}

const GIFT_STATUSES = ['to-pay', 'waiting', 'used', 'ended'] as const;

class GiftCourseView {
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
}

class PricedCourseView extends GiftCourseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'A seat in it; null where it has no price' })
  price!: MoneyView | null;
}

export class GiftOfferView {
  @ApiProperty({ type: PricedCourseView, nullable: true }) course!: PricedCourseView | null;
  @ApiProperty({ enum: PAYMENT_METHODS, isArray: true }) methods!: PaymentMethod[];
  @ApiProperty({ type: SuspendedPotView }) available!: SuspendedPotView;
}

export class GiftView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: GiftCourseView, nullable: true, description: 'Null for a seat in any course' })
  course!: GiftCourseView | null;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ enum: GIFT_STATUSES }) status!: (typeof GIFT_STATUSES)[number];
  @ApiProperty({ enum: PAYMENT_METHODS }) payBy!: PaymentMethod;
  @ApiProperty({ format: 'uuid' }) orderId!: string;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when it can be paid' })
  dueAt!: string | null;
}

export class GivenGiftView extends GiftView {
  @ApiProperty({ type: MoneyView }) used!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Still to be granted' }) left!: MoneyView;
}

export class SeatGrantView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ type: MoneyView }) covered!: MoneyView;
  @ApiProperty() reason!: string;
  @ApiProperty() grantedBy!: string;
  @ApiProperty({ format: 'date-time' }) grantedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The place ended: it is there again' })
  returnedAt!: string | null;
}

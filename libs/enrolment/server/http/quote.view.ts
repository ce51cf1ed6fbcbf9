import { ApiProperty } from '@nestjs/swagger';
import { type ConcessionKind, CONCESSIONS, PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { PriceStepView } from '@bottega/billing/server';
import { LabelView, MoneyView } from '@bottega/platform/http';

export class QuotedLineView {
  @ApiProperty() kind!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: [PriceStepView] }) steps!: PriceStepView[];
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ description: 'Whether a membership would pay for it, ordered by itself' }) included!: boolean;
}

export class WayView {
  @ApiProperty({ enum: PAYMENT_METHODS }) payBy!: PaymentMethod;
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) membershipId!: string | null;
  @ApiProperty({ type: LabelView }) explanation!: LabelView;
  @ApiProperty({ description: 'The cheapest right one' }) recommended!: boolean;
}

export class QuoteView {
  @ApiProperty({ type: [QuotedLineView] }) lines!: QuotedLineView[];
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: String, nullable: true, description: 'The code spent' }) promoCode!: string | null;
  @ApiProperty({ enum: CONCESSIONS, isArray: true, description: 'Would lower it, were they proven' })
  concessions!: ConcessionKind[];
  @ApiProperty({ type: [WayView], description: 'The best one first' }) ways!: WayView[];
  @ApiProperty({ type: LabelView, nullable: true, description: 'Until when cancelling costs nothing' })
  freeUntil!: LabelView | null;
}

export class OrderPlacedView {
  @ApiProperty({ format: 'uuid' }) orderId!: string;
}

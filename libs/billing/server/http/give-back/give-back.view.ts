import { ApiProperty } from '@nestjs/swagger';
import { MONEY_METHODS, type MoneyMethod, SURPLUS_REASONS, type SurplusReason } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

const KINDS = ['credit', 'surplus'] as const;

export class CardRefusedView {
  @ApiProperty({ description: 'How often it was tried' }) times!: number;
  @ApiProperty({ format: 'date-time' }) lastAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'expired_or_canceled_card',
    description: 'As the gateway says',
  })
  because!: string | null;
}

export class ToGiveBackView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: KINDS, description: 'Of something no longer given, or money that nothing asks for' })
  kind!: (typeof KINDS)[number];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) orderId!: string | null;
  @ApiProperty() payerName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What it was for' }) description!: string | null;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ type: String, enum: SURPLUS_REASONS, nullable: true }) surplusReason!: SurplusReason | null;
  @ApiProperty({ format: 'date-time' }) aroseAt!: string;
  @ApiProperty({ type: String, enum: MONEY_METHODS, nullable: true }) paidBy!: MoneyMethod | null;
  @ApiProperty({ type: String, nullable: true, example: 'IT•• 3456', description: 'Null while nobody knows it' })
  iban!: string | null;
  @ApiProperty({ type: CardRefusedView, nullable: true, description: 'The card it came from did not take it back' })
  cardRefused!: CardRefusedView | null;
}

export class IbanView {
  @ApiProperty({ example: 'IT60X0542811101000000123456' }) iban!: string;
}

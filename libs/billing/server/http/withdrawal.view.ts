import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class WithdrawalView {
  @ApiProperty({ format: 'uuid' }) orderId!: string;
  @ApiProperty() payerName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where the confirmation goes' }) email!: string | null;
  @ApiProperty({ type: [String] }) what!: string[];
  @ApiProperty({ enum: PAYMENT_METHODS }) method!: PaymentMethod;
  @ApiProperty({ format: 'date-time' }) concludedAt!: string;
  @ApiProperty({ format: 'date' }) lastDay!: string;
  @ApiProperty() hasRight!: boolean;
  @ApiProperty({ description: 'Whether there is still something to withdraw from' }) stands!: boolean;
  @ApiProperty({ type: MoneyView }) paid!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'What goes back' }) back!: MoneyView;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) receivedAt!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when the money is back' })
  refundDueOn!: string | null;
}

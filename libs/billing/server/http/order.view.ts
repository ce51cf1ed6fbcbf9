import { ApiProperty } from '@nestjs/swagger';
import { ORDER_STATUSES, type OrderStatus, PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class OrderLineView {
  @ApiProperty() kind!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
}

export class PaymentView {
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ example: 'R 12/2027' }) receipt!: string;
}

export class RefundView {
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
  @ApiProperty({ example: 'RR 3/2027' }) receipt!: string;
}

export class OrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) payerId!: string;
  @ApiProperty() payerName!: string;
  @ApiProperty({ enum: PAYMENT_METHODS }) method!: PaymentMethod;
  @ApiProperty({ enum: ORDER_STATUSES }) status!: OrderStatus;
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: MoneyView }) paid!: MoneyView;
  @ApiProperty({ type: MoneyView }) due!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Still to be given back' }) toGiveBack!: MoneyView;
  @ApiProperty({ format: 'date-time' }) placedAt!: string;
  @ApiProperty({ type: [OrderLineView] }) lines!: OrderLineView[];
  @ApiProperty({ type: [PaymentView] }) payments!: PaymentView[];
  @ApiProperty({ type: [RefundView] }) refunds!: RefundView[];
}

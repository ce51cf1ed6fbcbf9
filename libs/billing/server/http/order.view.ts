import { ApiProperty } from '@nestjs/swagger';
import {
  LINE_STATUSES,
  type LineStatus,
  MONEY_METHODS,
  type MoneyMethod,
  ORDER_STATUSES,
  type OrderStatus,
  PAYMENT_METHODS,
  type PaymentMethod,
  PRICE_STEPS,
  type PriceStep,
} from '@bottega/billing/domain';
import { LabelView, MoneyView } from '@bottega/platform/http';

export class BankAccountView {
  @ApiProperty() beneficiary!: string;
  @ApiProperty({ example: 'IT60X0542811101000000123456' }) iban!: string;
  @ApiProperty() bank!: string;
}

export class PriceStepView {
  @ApiProperty({ enum: PRICE_STEPS }) kind!: PriceStep['kind'];
  @ApiProperty({ type: LabelView }) label!: LabelView;
  @ApiProperty({ type: MoneyView, description: 'Less than zero when it lowers the price' }) amount!: MoneyView;
}

export class OrderLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: MoneyView, description: 'As agreed' }) amount!: MoneyView;
  @ApiProperty({ type: [PriceStepView], description: 'Why; none where nobody quoted' }) steps!: PriceStepView[];
  @ApiProperty({ enum: LINE_STATUSES }) status!: LineStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) cancelledAt!: string | null;
  @ApiProperty({ type: MoneyView, description: 'What the centre keeps of it once cancelled' }) kept!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'What of it is not asked for any more' }) forgone!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'To be given back of what came in for it, done already or not' })
  owed!: MoneyView;
}

export class CreditView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) lineId!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ format: 'date-time' }) aroseAt!: string;
  @ApiProperty() givenBack!: boolean;
}

export class PaymentView {
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ enum: MONEY_METHODS }) method!: MoneyMethod;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of a transfer, the day the bank says' })
  receivedOn!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'It was not this order’s after all' })
  takenBackAt!: string | null;
  @ApiProperty({ example: 'R 12/2027' }) receipt!: string;
  @ApiProperty({ format: 'uuid' }) documentId!: string;
}

export class RefundView {
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
  @ApiProperty({ example: 'RR 3/2027' }) receipt!: string;
  @ApiProperty({ format: 'uuid' }) documentId!: string;
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
  @ApiProperty({ type: MoneyView, description: 'On its way back to the card' }) goingBack!: MoneyView;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'IT•• 3456',
    description: 'Where what is owed goes; null while unknown',
  })
  returnAccount!: string | null;
  @ApiProperty({ format: 'date-time' }) placedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What a transfer must carry (ISO 11649)' })
  reference!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '«I have paid»' })
  declaredPaidAt!: string | null;
  @ApiProperty({ type: BankAccountView, nullable: true, description: 'Where a transfer still due goes' })
  payTo!: BankAccountView | null;
  @ApiProperty({ type: [OrderLineView] }) lines!: OrderLineView[];
  @ApiProperty({ type: [CreditView], description: 'What goes back of its lines, one for each reason' })
  credits!: CreditView[];
  @ApiProperty({ type: [PaymentView] }) payments!: PaymentView[];
  @ApiProperty({ type: [RefundView] }) refunds!: RefundView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

/** What documents say of a while: income less credit notes, by treatment. */
export class PaymentSumsView {
  @ApiProperty({ type: 'integer' }) documents!: number;
  @ApiProperty({ type: MoneyView }) income!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Credit notes' }) givenBack!: MoneyView;
  @ApiProperty({ type: MoneyView }) net!: MoneyView;
  @ApiProperty({ type: MoneyView }) exempt!: MoneyView;
  @ApiProperty({ type: MoneyView }) outOfScope!: MoneyView;
  @ApiProperty({ type: MoneyView }) taxable!: MoneyView;
  @ApiProperty({ type: MoneyView }) vat!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Due on documents and credit notes alike' }) stampDuty!: MoneyView;
}

export class PaymentsOfADayView extends PaymentSumsView {
  @ApiProperty({ format: 'date', description: 'The day the money moved' }) day!: string;
  @ApiProperty({ enum: MONEY_METHODS }) method!: MoneyMethod;
}

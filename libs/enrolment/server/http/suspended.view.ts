import { ApiProperty } from '@nestjs/swagger';
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

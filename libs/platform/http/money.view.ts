import { ApiProperty } from '@nestjs/swagger';
import type { Money } from '@bottega/platform/kernel';

/** Money as it travels: cents and currency. */
export class MoneyView implements Money {
  @ApiProperty({ type: 'integer', description: 'Cents' }) amount!: number;
  @ApiProperty({ enum: ['EUR'] }) currency!: 'EUR';
}

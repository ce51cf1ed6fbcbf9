import { ApiProperty } from '@nestjs/swagger';
import { BankAccountView } from './order.view';

export class BankView {
  @ApiProperty({ type: BankAccountView, nullable: true }) account!: BankAccountView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) checkedUntil!: string | null;
}

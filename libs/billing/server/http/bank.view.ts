import { ApiProperty } from '@nestjs/swagger';
import { BankAccountView } from './order.view';

export class BankView {
  @ApiProperty({ type: BankAccountView, nullable: true }) account!: BankAccountView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) checkedUntil!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day a statement covers' })
  statementUntil!: string | null;
}

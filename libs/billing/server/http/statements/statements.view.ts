import { ApiProperty } from '@nestjs/swagger';
import {
  RETURN_REASONS,
  type ReturnReason,
  STATEMENT_FORMATS,
  type StatementColumns,
  type StatementFormat,
} from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';
import { ToGiveBackView } from '../give-back/give-back.view';

export class StatementColumnsView implements StatementColumns {
  @ApiProperty() bookedOn!: string;
  @ApiProperty() amount!: string;
  @ApiProperty() credit!: string;
  @ApiProperty() debit!: string;
  @ApiProperty() text!: string;
  @ApiProperty() payer!: string;
  @ApiProperty() payerIban!: string;
}

export class FileColumnsView {
  @ApiProperty({ type: [String] }) names!: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, description: 'A few rows' })
  rows!: string[][];
  @ApiProperty({ type: StatementColumnsView }) chosen!: StatementColumnsView;
}

export class DaysView {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
}

export class SampleMovementView {
  @ApiProperty({ format: 'date' }) bookedOn!: string;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ type: String, nullable: true }) payer!: string | null;
  @ApiProperty() text!: string;
}

export class FoundReturnView {
  @ApiProperty({ type: ToGiveBackView }) toGiveBack!: ToGiveBackView;
  @ApiProperty({ format: 'date' }) bookedOn!: string;
  @ApiProperty({ enum: RETURN_REASONS, isArray: true, description: 'Why, besides the sum' }) reasons!: ReturnReason[];
}

export class StatementReportView {
  @ApiProperty({ enum: STATEMENT_FORMATS }) format!: StatementFormat;
  @ApiProperty({ description: 'False while its columns, or its days, are still to be said' }) readable!: boolean;
  @ApiProperty({ type: FileColumnsView, nullable: true, description: 'Of a CSV file' })
  columns!: FileColumnsView | null;
  @ApiProperty({ type: DaysView, nullable: true }) days!: DaysView | null;
  @ApiProperty({ description: 'How many movements were not known yet' }) fresh!: number;
  @ApiProperty({ type: MoneyView, description: 'What they come to' }) total!: MoneyView;
  @ApiProperty({ description: 'How many were known already' }) known!: number;
  @ApiProperty({ description: 'How many went out' }) debits!: number;
  @ApiProperty({ type: [FoundReturnView], description: 'What of that was a sum given back, not written down yet' })
  returns!: FoundReturnView[];
  @ApiProperty({ type: [SampleMovementView], description: 'The first of those not known yet' })
  sample!: SampleMovementView[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Until when the account is seen with it' })
  checkedUntil!: string | null;
  @ApiProperty({ description: 'Days before it that no statement covers: the account is not seen beyond them' })
  leavesGap!: boolean;
}

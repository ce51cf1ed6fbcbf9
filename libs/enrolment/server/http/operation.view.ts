import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '@bottega/platform/http';
import { OPERATION_KINDS, type OperationKind } from '../infrastructure/operation.rows';

/** Something done to many people, one at a time: how far it has come, and afterwards the report of it. */
export class OperationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: OPERATION_KINDS }) kind!: OperationKind;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() titleSuffix!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, nullable: true }) startedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ description: 'Somebody is still to be done' }) running!: boolean;
  @ApiProperty({ type: 'integer', description: 'How many people it concerns' }) total!: number;
  @ApiProperty({ type: 'integer' }) done!: number;
  @ApiProperty({ type: 'integer', description: 'Those whose last attempt failed; they are tried again' })
  failed!: number;
  @ApiProperty({ type: MoneyView, description: 'To give back, as previewed' }) expected!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'To give back, of those done' }) refund!: MoneyView;
}

export class OperationItemView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ description: 'Without an address they are told by hand' }) hasEmail!: boolean;
  @ApiProperty({ format: 'uuid' }) orderId!: string;
  @ApiProperty({ type: MoneyView }) expected!: MoneyView;
  @ApiProperty({ type: MoneyView, nullable: true }) refund!: MoneyView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt failed' }) error!: string | null;
}

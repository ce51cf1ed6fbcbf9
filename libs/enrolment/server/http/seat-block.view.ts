import { ApiProperty } from '@nestjs/swagger';

export class SeatBlockView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Whose places they are' }) label!: string;
  @ApiProperty({ type: 'integer', description: 'Places still without a name' }) unnamed!: number;
  @ApiProperty({ type: 'integer' }) named!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The turn they were accepted with' })
  waitingEntryId!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class SeatBlocksView {
  @ApiProperty({ type: [SeatBlockView] }) items!: SeatBlockView[];
}

import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedView {
  @ApiProperty({ type: String, format: 'uri', nullable: true, description: 'null: not asked for' }) url!: string | null;
  @ApiProperty({ type: Date, nullable: true, description: 'since when it is this one' }) since!: Date | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { DAY_BANDS, type DayBand } from '@bottega/platform/kernel';
import { SESSION_STATUSES, type SessionStatus } from '@bottega/scheduling/domain';

export class SpaceRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() remote!: boolean;
}

export class VenueRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() address!: string;
  @ApiProperty() city!: string;
  @ApiProperty() accessNotes!: string;
}

export class InstructorRefView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
}

export class EditionSessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty({ description: 'What it is about; may be empty' }) title!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: Date;
  @ApiProperty({ format: 'date-time' }) endsAt!: Date;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty({ example: '18:30' }) startTime!: string;
  @ApiProperty({ example: '21:00' }) endTime!: string;
  @ApiProperty({ example: 'Europe/Rome' }) zone!: string;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ enum: DAY_BANDS }) band!: DayBand;
  @ApiProperty({ enum: SESSION_STATUSES }) status!: SessionStatus;
  @ApiProperty({ type: String, nullable: true }) cancelledBecause!: string | null;
  @ApiProperty({ type: SpaceRefView }) space!: SpaceRefView;
  @ApiProperty({ type: VenueRefView }) venue!: VenueRefView;
  @ApiProperty({ type: [InstructorRefView] }) instructors!: InstructorRefView[];
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
}

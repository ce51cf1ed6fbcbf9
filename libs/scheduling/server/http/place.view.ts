import { ApiProperty } from '@nestjs/swagger';
import { DAY_BANDS, type DayBand, WEEKDAYS, type Weekday } from '@bottega/platform/kernel';
import { type Layout, LAYOUTS } from '@bottega/scheduling/domain';

export class CentreView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'Europe/Rome' }) zone!: string;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
}

export class SpaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: 'integer' }) setUpMinutes!: number;
  @ApiProperty({ type: 'integer' }) clearUpMinutes!: number;
  @ApiProperty({ enum: LAYOUTS, isArray: true }) layouts!: Layout[];
  @ApiProperty({ type: [String] }) equipment!: string[];
  @ApiProperty() accessible!: boolean;
  @ApiProperty({ description: 'A video room, which any number of sessions share' }) remote!: boolean;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
}

export class OpeningView {
  @ApiProperty({ enum: WEEKDAYS }) weekday!: Weekday;
  @ApiProperty({ example: '09:00' }) opensAt!: string;
  @ApiProperty({ example: '22:00' }) closesAt!: string;
}

export class BandView extends OpeningView {
  @ApiProperty({ enum: DAY_BANDS }) band!: DayBand;
}

export class ClosureView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty() reason!: string;
}

export class VenueView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) centreId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() address!: string;
  @ApiProperty() city!: string;
  @ApiProperty() zone!: string;
  @ApiProperty() accessNotes!: string;
  @ApiProperty() keepsHolidays!: boolean;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`; its opening hours count too' }) version!: number;
  @ApiProperty({ type: [SpaceView] }) spaces!: SpaceView[];
  @ApiProperty({ type: [OpeningView] }) openings!: OpeningView[];
  @ApiProperty({ type: [BandView], description: 'The openings by part of the week' }) bands!: BandView[];
  @ApiProperty({ type: [ClosureView], description: 'Those not yet over' }) closures!: ClosureView[];
}

export class AddedClosureView extends ClosureView {
  @ApiProperty({ type: 'integer', description: 'Sessions planned on those days, to be moved or cancelled' })
  sessionsInside!: number;
}

export class HolidayView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty() nameIt!: string;
  @ApiProperty() nameEn!: string;
}

export class InstructorView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() bio!: string;
  @ApiProperty({ type: [String] }) skills!: string[];
}

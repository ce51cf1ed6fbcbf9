import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '@bottega/platform/http';
import { DAY_BANDS, type DayBand, WEEKDAYS, type Weekday } from '@bottega/platform/kernel';
import { CourseCardView } from './course.views';

const STATUSES = ['open', 'confirmed', 'running', 'closed', 'postponed', 'cancelled'] as const;

export class CoursePricesView {
  @ApiProperty({ type: MoneyView }) coworker!: MoneyView;
  @ApiProperty({ type: MoneyView }) resident!: MoneyView;
  @ApiProperty({ type: MoneyView }) external!: MoneyView;
}

/** An edition beside its course. */
export class ComingEditionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) courseId!: string;
  @ApiProperty({ description: 'What tells it from its sisters; may be empty' }) titleSuffix!: string;
  @ApiProperty({ enum: STATUSES }) status!: (typeof STATUSES)[number];
  @ApiProperty({ format: 'date', type: String, nullable: true }) startsOn!: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) endsOn!: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) startsAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, example: '18:30', description: 'Of the first session' })
  startTime!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '21:00' }) endTime!: string | null;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  @ApiProperty({ enum: WEEKDAYS, isArray: true }) weekdays!: Weekday[];
  @ApiProperty({ type: 'integer' }) sessionCount!: number;
  @ApiProperty({ enum: DAY_BANDS, isArray: true }) bands!: DayBand[];
  @ApiProperty({ type: String, nullable: true, description: 'Where the first session is held' }) spaceName!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) venueName!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) remote!: boolean | null;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: 'integer' }) placesLeft!: number;
  @ApiProperty({ type: 'integer', description: 'How many people wait for a place' }) waiting!: number;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'The lowest; null while there is no price list' })
  price!: MoneyView | null;
  @ApiProperty({ type: CoursePricesView, nullable: true }) prices!: CoursePricesView | null;
  @ApiProperty({ description: 'Whether a membership of whoever asks would pay for it' }) included!: boolean;
}

export class FoundCourseView extends CourseCardView {
  @ApiProperty({ type: [ComingEditionView], description: 'Those to come, the sooner first' })
  editions!: ComingEditionView[];
}

export class FoundCoursesView {
  @ApiProperty({ type: [FoundCourseView] }) items!: FoundCourseView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ type: 'integer', description: 'How many there are in all' }) total!: number;
  @ApiProperty({ description: 'No course has these words: these have words near them' }) nearby!: boolean;
}

import { ApiProperty } from '@nestjs/swagger';
import { DAY_BANDS, type DayBand } from '@bottega/platform/kernel';
import { CourseDetailsView, CourseInstructorView } from './course.views';
import { ComingEditionView } from './search.view';

export class CourseSessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'What it is about; may be empty' }) title!: string;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty() startTime!: string;
  @ApiProperty() endTime!: string;
  @ApiProperty() zone!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ enum: DAY_BANDS }) band!: DayBand;
  @ApiProperty({ enum: ['planned', 'cancelled'] }) status!: 'planned' | 'cancelled';
  @ApiProperty() spaceName!: string;
  @ApiProperty() remote!: boolean;
  @ApiProperty() venueName!: string;
  @ApiProperty({ description: 'Address and town' }) venueAddress!: string;
  @ApiProperty({ description: 'How to get in' }) accessNotes!: string;
}

export class CourseEditionView extends ComingEditionView {
  @ApiProperty({ type: 'integer' }) minimum!: number;
  @ApiProperty({ type: [CourseInstructorView] }) instructors!: CourseInstructorView[];
  @ApiProperty({ type: [CourseSessionView], description: 'Cancelled ones included' }) sessions!: CourseSessionView[];
  @ApiProperty({ description: 'Where its iCalendar is' }) calendarUrl!: string;
}

export class CoursePathView {
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
}

/** All a page about a course needs, in one answer. */
export class CourseView extends CourseDetailsView {
  @ApiProperty({ enum: ['published', 'archived'] }) status!: 'published' | 'archived';
  @ApiProperty({ type: [CourseEditionView], description: 'Those not over yet, the sooner first' })
  editions!: CourseEditionView[];
  @ApiProperty({ type: [CoursePathView], description: 'The published paths it is part of' }) paths!: CoursePathView[];
  @ApiProperty({ description: 'Whether whoever asks wants to know when there is a date' }) interested!: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'schema.org `Course`, ready for a JSON-LD script',
  })
  structuredData!: object;
}

import { ApiProperty } from '@nestjs/swagger';
import { COURSE_STATUSES, type CourseStatus, PATH_STEPS, type PathStep } from '@bottega/catalogue/domain';
import { CourseCardView } from './course.views';
import { FoundCourseView } from './search.view';

class PathTextView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
}

export class PathCourseView extends FoundCourseView {
  @ApiProperty({ enum: PATH_STEPS, description: 'How far whoever asks has come with it' }) step!: PathStep;
}

/** A path and its courses, in the order they are taken. */
export class PathView extends PathTextView {
  @ApiProperty({ type: [PathCourseView], description: 'In the order they are taken' }) courses!: PathCourseView[];
}

export class PathPageView extends PathView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'schema.org `EducationalOccupationalProgram`, ready for a JSON-LD script',
  })
  structuredData!: object;
}

export class StaffPathView extends PathTextView {
  @ApiProperty({ type: [CourseCardView], description: 'In the order they are taken' }) courses!: CourseCardView[];
  @ApiProperty({ enum: COURSE_STATUSES }) status!: CourseStatus;
  @ApiProperty({ type: 'integer' }) version!: number;
}

import { ApiProperty } from '@nestjs/swagger';
import { COURSE_STATUSES, type CourseStatus } from '@bottega/catalogue/domain';
import { CourseCardView } from './course.views';

/** A path and its courses, in the order they are taken. */
export class PathView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: [CourseCardView], description: 'In the order they are taken' }) courses!: CourseCardView[];
}

export class StaffPathView extends PathView {
  @ApiProperty({ enum: COURSE_STATUSES }) status!: CourseStatus;
  @ApiProperty({ type: 'integer' }) version!: number;
}

import { PartialType } from '@nestjs/swagger';
import { COURSE_STATUSES, type CourseStatus, PATH_LIMITS } from '@bottega/catalogue/domain';
import { Ids, OneOf, Text } from '@bottega/platform/http';

export class PathBody {
  @Text({ max: PATH_LIMITS.title }) title!: string;
  @Text({ max: PATH_LIMITS.summary }) summary!: string;
  @OneOf(COURSE_STATUSES) status!: CourseStatus;
  @Ids({ min: 1, max: PATH_LIMITS.courses, description: 'Its courses, in the order they are taken' })
  courseIds!: string[];
}

export class PathChangeBody extends PartialType(PathBody, { skipNullProperties: false }) {}

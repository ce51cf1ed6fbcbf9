import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { StaffCourses } from '../queries/staff-courses';
import { COURSE_COLUMNS } from './courses.columns';
import { StaffCoursesQuery } from './staff-courses.controller';

class CoursesExportQuery extends exportOf(StaffCoursesQuery) {}

/** The lists of staff as files. */
@ApiController()
export class CoursesExportController {
  constructor(
    private readonly courses: StaffCourses,
    private readonly exports: TableExports,
  ) {}

  @Get('staff/courses/export')
  @Requires('programme.manage')
  @ApiTable()
  courseList(
    @Query() { format, language, ...filter }: CoursesExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'corsi',
      columns: COURSE_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.courses.list({ ...filter, ...at }),
    });
  }
}

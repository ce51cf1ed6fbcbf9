import { Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, PAGE_SIZE, Public } from '@bottega/platform/http';
import { SearchCourses } from '../queries/search-courses';
import { SearchQuery } from './search.dto';
import { FoundCoursesView } from './search.view';

@ApiController('courses')
export class CoursesController {
  constructor(private readonly searchCourses: SearchCourses) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: FoundCoursesView })
  search(@Query() { cursor, limit = PAGE_SIZE, ...filter }: SearchQuery): Promise<FoundCoursesView> {
    return this.searchCourses.run(filter, cursor, limit);
  }
}

import { Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, MaybeWho, PAGE_SIZE, type Principal, Public } from '@bottega/platform/http';
import { CourseFacets } from '../queries/course-facets';
import { CoursePage } from '../queries/course-page';
import { SearchCourses } from '../queries/search-courses';
import { CourseView } from './course-page.view';
import { FacetsView } from './facets.view';
import { FilterQuery, SearchQuery } from './search.dto';
import { FoundCoursesView } from './search.view';

@ApiController('courses')
export class CoursesController {
  constructor(
    private readonly searchCourses: SearchCourses,
    private readonly courseFacets: CourseFacets,
    private readonly coursePage: CoursePage,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: FoundCoursesView })
  search(
    @Query() { cursor, limit = PAGE_SIZE, ...filter }: SearchQuery,
    @MaybeWho() who: Principal | null,
  ): Promise<FoundCoursesView> {
    return this.searchCourses.run({ ...filter, readerId: who?.personId ?? null }, cursor, limit);
  }

  @Get('facets')
  @Public()
  @ApiOkResponse({ type: FacetsView })
  facets(@Query() filter: FilterQuery, @MaybeWho() who: Principal | null): Promise<FacetsView> {
    return this.courseFacets.run({ ...filter, readerId: who?.personId ?? null });
  }

  @Get(':slug')
  @Public()
  @ApiOkResponse({ type: CourseView })
  one(@Param('slug') slug: string, @MaybeWho() who: Principal | null): Promise<CourseView> {
    return this.coursePage.run(slug, who?.personId ?? null);
  }
}

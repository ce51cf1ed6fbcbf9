import { Global, Module } from '@nestjs/common';
import { AddCourse } from './application/add-course';
import { ChangeCourse } from './application/change-course';
import { ImportCourses } from './application/import-courses';
import { KeepPaths } from './application/keep-paths';
import { NoteInterest } from './application/note-interest';
import { PersonalInterests } from './application/personal-interests';
import { SetCover } from './application/set-cover';
import { Courses } from './catalogue.port';
import { CoursesExportController } from './http/courses-export.controller';
import { CoursesController } from './http/courses.controller';
import { CoversController } from './http/covers.controller';
import { PathsController } from './http/paths.controller';
import { SitemapController } from './http/sitemap.controller';
import { StaffCoursesController } from './http/staff-courses.controller';
import { CourseRepository } from './infrastructure/course.repository';
import { PathRepository } from './infrastructure/path.repository';
import { Paths } from './paths.port';
import { ComingEditions } from './queries/coming-editions';
import { CourseFacets } from './queries/course-facets';
import { CoursePage } from './queries/course-page';
import { PathSteps } from './queries/path-steps';
import { PathViews } from './queries/path-views';
import { SearchCourses } from './queries/search-courses';
import { Sitemap } from './queries/sitemap';
import { StaffCourses } from './queries/staff-courses';

const useCases = [AddCourse, ChangeCourse, ImportCourses, KeepPaths, NoteInterest, PersonalInterests, SetCover];
const queries = [ComingEditions, CourseFacets, CoursePage, PathSteps, PathViews, SearchCourses, Sitemap, StaffCourses];

@Global()
@Module({
  controllers: [
    CoursesExportController,
    CoursesController,
    CoversController,
    PathsController,
    SitemapController,
    StaffCoursesController,
  ],
  providers: [...useCases, ...queries, CourseRepository, PathRepository, Courses, Paths],
  exports: [Courses, Paths, ImportCourses],
})
export class CatalogueModule {}

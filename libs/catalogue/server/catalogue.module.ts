import { Global, Module } from '@nestjs/common';
import { AddCourse } from './application/add-course';
import { ChangeCourse } from './application/change-course';
import { NoteInterest } from './application/note-interest';
import { Courses } from './catalogue.port';
import { CoursesController } from './http/courses.controller';
import { StaffCoursesController } from './http/staff-courses.controller';
import { CourseRepository } from './infrastructure/course.repository';
import { ComingEditions } from './queries/coming-editions';
import { SearchCourses } from './queries/search-courses';
import { StaffCourses } from './queries/staff-courses';

@Global()
@Module({
  controllers: [CoursesController, StaffCoursesController],
  providers: [
    AddCourse,
    ChangeCourse,
    CourseRepository,
    Courses,
    NoteInterest,
    StaffCourses,
    ComingEditions,
    SearchCourses,
  ],
  exports: [Courses],
})
export class CatalogueModule {}

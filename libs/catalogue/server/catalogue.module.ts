import { Global, Module } from '@nestjs/common';
import { AddCourse } from './application/add-course';
import { ChangeCourse } from './application/change-course';
import { NoteInterest } from './application/note-interest';
import { Courses } from './catalogue.port';
import { StaffCoursesController } from './http/staff-courses.controller';
import { CourseRepository } from './infrastructure/course.repository';
import { StaffCourses } from './queries/staff-courses';

@Global()
@Module({
  controllers: [StaffCoursesController],
  providers: [AddCourse, ChangeCourse, CourseRepository, Courses, NoteInterest, StaffCourses],
  exports: [Courses],
})
export class CatalogueModule {}

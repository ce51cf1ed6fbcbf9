import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  catalogueErrors,
  COURSE_STATUSES,
  type CourseStatus,
  DEFAULT_CANCELLATION_POLICY,
} from '@bottega/catalogue/domain';
import {
  ApiController,
  ApiPage,
  IfMatch,
  OneOf,
  type Page,
  PAGE_SIZE,
  PageQuery,
  type Principal,
  Requires,
  SignedIn,
  Text,
  Who,
} from '@bottega/platform/http';
import { AddCourse, type NewCourse } from '../application/add-course';
import { ChangeCourse } from '../application/change-course';
import { NoteInterest } from '../application/note-interest';
import { StaffCourses } from '../queries/staff-courses';
import { CourseBody, CourseChangeBody } from './course.dto';
import { StaffCourseCardView, StaffCourseView } from './course.views';

export class StaffCoursesQuery extends PageQuery {
  @Text({ max: 120, optional: true, description: 'Part of its title, skills or topics' }) q?: string;
  @OneOf(COURSE_STATUSES, { optional: true }) status?: CourseStatus;
}

@ApiController()
export class StaffCoursesController {
  constructor(
    private readonly courses: StaffCourses,
    private readonly addCourse: AddCourse,
    private readonly changeCourse: ChangeCourse,
    private readonly noteInterest: NoteInterest,
  ) {}

  @Get('staff/courses')
  @Requires('programme.manage')
  @ApiPage(StaffCourseCardView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: StaffCoursesQuery): Promise<Page<StaffCourseCardView>> {
    return this.courses.list({ ...filter, limit });
  }

  @Get('staff/courses/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffCourseView })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<StaffCourseView> {
    const course = await this.courses.one(id);
    if (!course) throw catalogueErrors('course-not-found', { courseId: id });
    return course;
  }

  @Post('courses')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: StaffCourseView })
  async add(@Body() body: CourseBody, @Who() who: Principal): Promise<StaffCourseView> {
    return this.one(await this.addCourse.run(who.personId, { ...USUAL, ...body }));
  }

  @Patch('courses/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffCourseView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CourseChangeBody,
    @IfMatch() version: number | undefined,
    @Who() who: Principal,
  ): Promise<StaffCourseView> {
    await this.changeCourse.run(who.personId, id, body, version);
    return this.one(id);
  }

  @Post('courses/:id/interest')
  @SignedIn()
  @HttpCode(204)
  tell(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    return this.noteInterest.tell(who.personId, id);
  }

  @Delete('courses/:id/interest')
  @SignedIn()
  @HttpCode(204)
  forget(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    return this.noteInterest.forget(who.personId, id);
  }
}

/** What a course is unless said otherwise. */
const USUAL = {
  status: 'draft',
  description: '',
  language: 'it',
  audiences: ['everyone'],
  outcomes: [],
  skills: [],
  digcomp: [],
  prerequisites: '',
  toBring: '',
  attendanceThreshold: 75,
  certificate: 'attendance',
  cancellationPolicy: DEFAULT_CANCELLATION_POLICY,
  instructorIds: [],
} satisfies Partial<NewCourse>;

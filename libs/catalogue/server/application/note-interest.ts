import { Injectable } from '@nestjs/common';
import { catalogueErrors } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Courses } from '../catalogue.port';
import { CourseRepository } from '../infrastructure/course.repository';

/** "Tell me when there is a date", and "no longer". Either said twice is said once. */
@Injectable()
export class NoteInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: Courses,
    private readonly repository: CourseRepository,
    private readonly clock: Clock,
  ) {}

  tell(personId: string, courseId: string): Promise<void> {
    return this.uow.run(async () => {
      const course = await this.courses.get(courseId);
      if (course?.status !== 'published') throw catalogueErrors('course-not-found', { courseId });
      await this.repository.noteInterest({ courseId, personId, since: this.clock.now() });
    });
  }

  forget(personId: string, courseId: string): Promise<void> {
    return this.uow.run(() => this.repository.forgetInterest(courseId, personId));
  }
}

import { Injectable } from '@nestjs/common';
import { coverTypeOf } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog, Files } from '@bottega/platform/records';
import { CourseRepository } from '../infrastructure/course.repository';

/** A picture in place of the drawn cover; none brings the drawing back. */
@Injectable()
export class SetCover {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly files: Files,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, courseId: string, content: Buffer | null): Promise<void> {
    return this.uow.run(async () => {
      const course = await this.courses.locked(courseId);
      const coverHash = content && (await this.files.store({ mediaType: coverTypeOf(content), content }));
      await this.courses.change({ ...course, coverHash, updatedAt: this.clock.now() });
      await this.audit.record({
        actorId,
        action: 'catalogue.set-cover',
        subjectType: 'course',
        subjectId: courseId,
        before: { coverHash: course.coverHash },
        after: { coverHash },
      });
    });
  }
}

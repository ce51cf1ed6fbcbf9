import { Injectable } from '@nestjs/common';
import { checkCourseStatus } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CourseRepository } from '../infrastructure/course.repository';
import { type CourseDetails, toColumns, toText } from './course-details';

/** Staff correct a course, publish it, put it away. A VAT treatment holds from its day on; earlier ones stay. */
@Injectable()
export class ChangeCourse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, id: string, change: Partial<CourseDetails>, version?: number): Promise<void> {
    const { instructorIds, taxTreatment, ...text } = change;
    return this.uow.run(async () => {
      const row = await this.courses.locked(id, version);
      const before = toText(row);
      const after = { ...before, ...text };
      checkCourseStatus(before.status, after.status);
      const treatment = taxTreatment ?? (await this.courses.latestTaxTreatment(id));
      await this.courses.change({ ...row, ...toColumns(after, treatment), updatedAt: this.clock.now() });
      if (taxTreatment) await this.courses.setTaxTreatment(id, taxTreatment);
      if (instructorIds) await this.courses.replaceInstructors(id, instructorIds);
      await this.audit.record({
        actorId,
        action: 'catalogue.change-course',
        subjectType: 'course',
        subjectId: id,
        before,
        after: { ...after, taxTreatment, instructorIds },
      });
    });
  }
}

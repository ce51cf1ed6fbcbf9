import { Injectable } from '@nestjs/common';
import { courseSlug } from '@bottega/catalogue/domain';
import { Clock, newId, slugify } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CourseRepository } from '../infrastructure/course.repository';
import { type CourseDetails, toColumns } from './course-details';

/** The address comes from the title unless somebody chose one. */
export type NewCourse = Omit<CourseDetails, 'slug'> & { slug?: string };

const NEVER_SEEN = { externalCode: null, coverHash: null, version: 1 };

/** Writes a course down; staff decide when the public sees it. */
@Injectable()
export class AddCourse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, { instructorIds, taxTreatment, ...text }: NewCourse): Promise<string> {
    return this.uow.run(async () => {
      const slug = text.slug ?? (await this.freeSlug(text.title));
      const columns = toColumns({ ...text, slug }, taxTreatment);
      const now = this.clock.now();
      const course = { ...columns, ...NEVER_SEEN, id: newId(), createdAt: now, updatedAt: now };
      await this.courses.add(course);
      await this.courses.setTaxTreatment(course.id, taxTreatment);
      await this.courses.replaceInstructors(course.id, instructorIds);
      await this.audit.record({
        actorId,
        action: 'catalogue.add-course',
        subjectType: 'course',
        subjectId: course.id,
        after: { ...text, slug, taxTreatment, instructorIds },
      });
      return course.id;
    });
  }

  private async freeSlug(title: string): Promise<string> {
    const taken = await this.courses.slugsLike(slugify(title, 40));
    return courseSlug(title, (slug) => taken.has(slug));
  }
}

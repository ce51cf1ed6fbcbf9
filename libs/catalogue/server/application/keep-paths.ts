import { Injectable } from '@nestjs/common';
import { checkCourseStatus, checkPathCourses, courseSlug, type CourseStatus } from '@bottega/catalogue/domain';
import { Clock, newId, slugify } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PathRepository } from '../infrastructure/path.repository';

export interface PathDetails {
  title: string;
  summary: string;
  status: CourseStatus;
  /** In the order they are taken. */
  courseIds: string[];
}

/** Staff make paths out of courses, and correct them; what was bought keeps the path, whatever it is made of then. */
@Injectable()
export class KeepPaths {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the path's id. @throws catalogue.path-too-short, catalogue.path-course-unknown */
  add(actorId: string, { courseIds, ...text }: PathDetails): Promise<string> {
    return this.uow.run(async () => {
      checkPathCourses(courseIds);
      const taken = await this.paths.slugsLike(slugify(text.title, 40));
      const slug = courseSlug(text.title, (each) => taken.has(each));
      const now = this.clock.now();
      const path = { ...text, id: newId(), slug, version: 1, createdAt: now, updatedAt: now };
      await this.paths.add(path);
      await this.paths.replaceCourses(path.id, courseIds);
      const subject = { subjectType: 'path', subjectId: path.id };
      await this.audit.record({ actorId, action: 'catalogue.add-path', ...subject, after: { ...text, courseIds } });
      return path.id;
    });
  }

  /** @throws catalogue.path-not-found, catalogue.course-was-published, platform.changed-meanwhile */
  change(actorId: string, id: string, change: Partial<PathDetails>, version?: number): Promise<void> {
    return this.uow.run(async () => {
      const { courseIds, ...text } = change;
      const row = await this.paths.locked(id, version);
      if (text.status) checkCourseStatus(row.status, text.status);
      if (courseIds) checkPathCourses(courseIds);
      const { title, summary, status } = row;
      const before = { title, summary, status, courseIds: await this.paths.coursesOf(id) };
      await this.paths.change({ ...row, ...text, updatedAt: this.clock.now() });
      if (courseIds) await this.paths.replaceCourses(id, courseIds);
      const subject = { subjectType: 'path', subjectId: id };
      const after = { ...before, ...change };
      await this.audit.record({ actorId, action: 'catalogue.change-path', ...subject, before, after });
    });
  }
}

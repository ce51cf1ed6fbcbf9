import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { catalogueErrors } from '@bottega/catalogue/domain';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { PathCourseRow, PathRow } from './path.rows';

@Injectable()
export class PathRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async locked(id: string, version?: number): Promise<PathRow> {
    const row = await this.uow.repository(PathRow).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!row) throw catalogueErrors('path-not-found');
    checkSeen(row, version);
    return row;
  }

  async slugsLike(beginning: string): Promise<Set<string>> {
    const rows = await this.uow
      .repository(PathRow)
      .find({ select: { slug: true }, where: { slug: Like(`${beginning}%`) } });
    return new Set(rows.map(({ slug }) => slug));
  }

  async add(row: PathRow): Promise<void> {
    await this.uow.repository(PathRow).insert(row);
  }

  async change({ id, ...row }: PathRow): Promise<void> {
    await this.uow.repository(PathRow).update({ id }, { ...row, version: row.version + 1 });
  }

  /** @throws catalogue.path-course-unknown */
  async replaceCourses(pathId: string, courseIds: readonly string[]): Promise<void> {
    const courses = this.uow.repository(PathCourseRow);
    await courses.delete({ pathId });
    try {
      await courses.insert(courseIds.map((courseId, position) => ({ pathId, courseId, position })));
    } catch (error) {
      const unknown = violates(error, 'path_course_course_id_fkey');
      throw unknown ? catalogueErrors('path-course-unknown') : error;
    }
  }

  async coursesOf(pathId: string): Promise<string[]> {
    const rows = await this.uow.repository(PathCourseRow).find({ where: { pathId }, order: { position: 'ASC' } });
    return rows.map(({ courseId }) => courseId);
  }
}

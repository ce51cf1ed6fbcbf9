import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { catalogueErrors, isReservedSlug, type TaxTreatment } from '@bottega/catalogue/domain';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { CourseInstructorRow, CourseTaxTreatmentRow, InterestRow } from './course-details.row';
import { CourseRow } from './course.row';

@Injectable()
export class CourseRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async locked(id: string, version?: number): Promise<CourseRow> {
    const row = await this.uow.repository(CourseRow).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!row) throw catalogueErrors('course-not-found', { courseId: id });
    checkSeen(row, version);
    return row;
  }

  /** The addresses already taken among those that begin so. */
  async slugsLike(beginning: string): Promise<Set<string>> {
    const rows = await this.uow
      .repository(CourseRow)
      .find({ select: { slug: true }, where: { slug: Like(`${beginning}%`) } });
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Every address and external code in use: an import compares thousands with them. */
  async names(): Promise<{ slugs: Set<string>; externalCodes: Set<string> }> {
    const rows = await this.uow.repository(CourseRow).find({ select: { slug: true, externalCode: true } });
    return {
      slugs: new Set(rows.map(({ slug }) => slug)),
      externalCodes: new Set(rows.flatMap(({ externalCode }) => externalCode ?? [])),
    };
  }

  /** Many courses in two statements; their addresses must be free. */
  async addMany(courses: readonly (CourseRow & { taxTreatment: TaxTreatment })[]): Promise<void> {
    await this.uow.repository(CourseRow).insert(courses.map(({ taxTreatment: _, ...row }) => row));
    const treatments = courses.map(({ id, taxTreatment }) => ({ courseId: id, ...taxTreatment }));
    await this.uow.repository(CourseTaxTreatmentRow).insert(treatments);
  }

  add = (row: CourseRow) => this.write(row, () => this.uow.repository(CourseRow).insert(row));

  change = ({ id, ...row }: CourseRow) =>
    this.write(row, () => this.uow.repository(CourseRow).update({ id }, { ...row, version: row.version + 1 }));

  latestTaxTreatment(courseId: string): Promise<TaxTreatment> {
    return this.uow
      .repository(CourseTaxTreatmentRow)
      .findOneOrFail({ where: { courseId }, order: { validFrom: 'DESC' } });
  }

  async setTaxTreatment(courseId: string, treatment: TaxTreatment): Promise<void> {
    await this.uow.repository(CourseTaxTreatmentRow).upsert({ courseId, ...treatment }, ['courseId', 'validFrom']);
  }

  async replaceInstructors(courseId: string, personIds: readonly string[]): Promise<void> {
    const instructors = this.uow.repository(CourseInstructorRow);
    await instructors.delete({ courseId });
    try {
      await instructors.insert(personIds.map((personId, position) => ({ courseId, personId, position })));
    } catch (error) {
      const unknown = violates(error, 'course_instructor_person_id_fkey');
      throw unknown ? catalogueErrors('instructor-unknown') : error;
    }
  }

  /** Asking twice is asking once. */
  async noteInterest(row: InterestRow): Promise<void> {
    await this.uow.manager.createQueryBuilder().insert().into(InterestRow).values(row).orIgnore().execute();
  }

  async forgetInterest(courseId: string, personId: string): Promise<void> {
    await this.uow.repository(InterestRow).delete({ courseId, personId });
  }

  private async write({ slug }: Pick<CourseRow, 'slug'>, writing: () => Promise<unknown>): Promise<void> {
    if (isReservedSlug(slug)) throw catalogueErrors('slug-taken', { slug });
    try {
      await writing();
    } catch (error) {
      throw violates(error, 'course_slug') ? catalogueErrors('slug-taken', { slug }) : error;
    }
  }
}

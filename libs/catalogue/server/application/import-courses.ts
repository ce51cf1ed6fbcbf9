import { Injectable } from '@nestjs/common';
import {
  type Cells,
  catalogueErrors,
  courseSlug,
  DEFAULT_CANCELLATION_POLICY,
  type ListedCourse,
  readCourses,
  type RowFault,
  wishedSlug,
} from '@bottega/catalogue/domain';
import { Clock, HOME_ZONE, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CourseRepository } from '../infrastructure/course.repository';
import { toColumns } from './course-details';

export interface CourseImport {
  /** The cells of the list, the row of headings first. */
  rows: readonly (readonly string[])[];
  /** What the operator says of every course whose row does not. */
  assumed: Cells;
  /** Reads and checks everything, writes nothing. */
  dryRun: boolean;
  onProgress(written: number, of: number): void;
}

export interface ImportedCourses {
  added: number;
  /** Already in the catalogue and left as staff keep them. */
  known: number;
  faults: readonly RowFault[];
  ignored: readonly string[];
}

const BATCH = 500;

/** VAT treatments hold from a day of the country's own calendar. */
/** Takes somebody's list of courses over: all the rows that can be read or, if anything fails on the way, none. */
@Injectable()
export class ImportCourses {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run({ rows, assumed, dryRun, onProgress }: CourseImport): Promise<ImportedCourses> {
    const list = readCourses(rows, assumed);
    return this.uow.run(async () => {
      await this.uow.lock('catalogue.import');
      const names = await this.courses.names();
      const { fresh, known, taken, faults } = sortOut(list.courses, names);
      if (!dryRun && fresh.length > 0) await this.write(fresh, taken, onProgress);
      return {
        added: fresh.length,
        known,
        faults: [...list.faults, ...faults].sort((a, b) => a.row - b.row),
        ignored: list.ignored,
      };
    });
  }

  private async write(listed: ListedCourse[], taken: Set<string>, onProgress: CourseImport['onProgress']) {
    const now = this.clock.now();
    for (let from = 0; from < listed.length; from += BATCH) {
      const batch = listed.slice(from, from + BATCH);
      await this.courses.addMany(batch.map(({ course }) => toRow(course, taken, now)));
      onProgress(from + batch.length, listed.length);
    }
    await this.audit.record({
      actorId: null,
      action: 'catalogue.import-courses',
      subjectType: 'course-import',
      subjectId: newId(),
      after: { added: listed.length },
    });
  }
}

/** Those the catalogue has not, those it has, and those whose chosen address is somebody else's. */
function sortOut(
  listed: readonly ListedCourse[],
  { slugs, externalCodes }: { slugs: Set<string>; externalCodes: Set<string> },
) {
  const isKnown = ({ course }: ListedCourse) =>
    course.externalCode ? externalCodes.has(course.externalCode) : slugs.has(wishedSlug(course));
  const fresh = listed.filter((entry) => !isKnown(entry));
  const taken = new Set(slugs);
  const refused = fresh.filter(({ course: { slug } }) => slug && (taken.has(slug) || !taken.add(slug)));
  return {
    fresh: fresh.filter((entry) => !refused.includes(entry)),
    known: listed.length - fresh.length,
    taken,
    faults: refused.map(({ row, course: { slug } }): RowFault => ({
      row,
      column: null,
      error: catalogueErrors('slug-taken', { slug }),
    })),
  };
}

function toRow(
  { externalCode, certificate, taxTreatment, taxReason, ...text }: ListedCourse['course'],
  taken: Set<string>,
  now: Date,
) {
  const slug = text.slug || courseSlug(text.title, (candidate) => taken.has(candidate));
  taken.add(slug);
  const treatment = { kind: taxTreatment, reason: taxReason, validFrom: localDate(now, HOME_ZONE) };
  const details = {
    ...text,
    slug,
    certificate: certificate === 'none' ? null : certificate,
    cancellationPolicy: DEFAULT_CANCELLATION_POLICY,
  };
  return {
    ...toColumns(details, treatment),
    id: newId(),
    externalCode: externalCode || null,
    coverHash: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    taxTreatment: treatment,
  };
}

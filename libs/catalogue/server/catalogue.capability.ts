import { defineCapability } from '@bottega/platform/persistence';
import { CatalogueModule } from './catalogue.module';
import { CourseInstructorRow, CourseTaxTreatmentRow, InterestRow } from './infrastructure/course-details.row';
import { CourseRow } from './infrastructure/course.row';
import { AddExternalCodes1700000010101 } from './infrastructure/migrations/add-external-codes';
import { CreateCatalogue1700000002001 } from './infrastructure/migrations/create-catalogue';
import { CreatePaths1700000020100 } from './infrastructure/migrations/create-paths';
import { PathCourseRow, PathRow } from './infrastructure/path.rows';
import { KnowTheWords1700000020010 } from './infrastructure/migrations/know-the-words';

export const catalogue = defineCapability({
  name: 'catalogue',
  schema: 'catalogue',
  module: CatalogueModule,
  entities: [CourseRow, CourseTaxTreatmentRow, CourseInstructorRow, InterestRow, PathRow, PathCourseRow],
  migrations: [
    CreateCatalogue1700000002001,
    AddExternalCodes1700000010101,
    CreatePaths1700000020100,
    KnowTheWords1700000020010,
  ],
  reads: ['billing', 'enrolment', 'identity', 'membership', 'scheduling'],
});

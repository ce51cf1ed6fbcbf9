export { CatalogueModule } from './catalogue.module';
export { catalogue } from './catalogue.capability';
export { Courses, type CourseSummary } from './catalogue.port';
export { ImportCourses, type CourseImport, type ImportedCourses } from './application/import-courses';
export { Paths } from './paths.port';

export { CatalogueModule } from './catalogue.module';
export { catalogue } from './catalogue.capability';
export { Courses, type CourseSummary } from './catalogue.port';

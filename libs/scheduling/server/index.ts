export type { EditionSummary } from './queries/edition-summaries';
export type { SessionSummary } from './queries/session-summaries';
export { SchedulingModule } from './scheduling.module';
export { scheduling } from './scheduling.capability';
export * from './scheduling.events';
export { Programme } from './scheduling.port';

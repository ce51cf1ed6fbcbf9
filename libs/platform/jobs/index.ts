export * from './dead-letters';
export { After, Handles, Recurring, Within } from './decorators';
export * from './events';
export * from './inline-worker';
export * from './jobs.capability';
export * from './jobs.module';
export { defineEvent, defineJob, type EventKind, type JobKind } from './kinds';

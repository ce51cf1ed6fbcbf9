export * from './dead-letters';
export { After, Handles, Recurring, Within } from './decorators';
export * from './events';
export { HANDLED, type Handled } from './handled';
export * from './inline-worker';
export * from './jobs.capability';
export * from './jobs.module';
export { Queues } from './queues';
export { defineEvent, defineJob, type EventKind, type JobKind, QUEUES } from './kinds';

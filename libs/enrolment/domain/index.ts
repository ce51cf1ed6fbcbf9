export * from './can-enrol';
export * from './enrolment-status';
export { enrolmentErrors } from './enrolment.errors';
export * from './reminders';
export * from './withdrawal';
export * from './waiting-list';
export * from './waiting-status';

export { attendance } from './attendance.capability';
export * from './attendance.events';
export { Attendance, type EditionMinutes, type LearnerMinutes } from './attendance.port';

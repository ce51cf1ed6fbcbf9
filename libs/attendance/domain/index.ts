export * from './attendance';
export * from './attendance.errors';
export * from './attendance-threshold';
export * from './prospect';
export * from './register';
export * from './standing';

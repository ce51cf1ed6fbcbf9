export { createLog, type Log, LOG_LEVELS, type LogLevel } from './log';
export { NestLog } from './nest-log';
export { withoutPersonalData } from './without-personal-data';
export { inTrace, type Trace } from './trace';

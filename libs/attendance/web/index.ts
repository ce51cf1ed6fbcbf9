export { registerPages, staffRegisterPages, teachingHomePages } from './attendance.routes';

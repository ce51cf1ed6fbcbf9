export { staffProgrammePages } from './scheduling.routes';

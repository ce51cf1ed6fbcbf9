export { enrolPages, ownEnrolmentPages } from './enrolment.routes';

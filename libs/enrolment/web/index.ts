export { enrolPages, ownEnrolmentPages, staffEnrolmentPages } from './enrolment.routes';

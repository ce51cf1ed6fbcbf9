export { enrolPages, ownEnrolmentPages, staffEnrolmentPages } from './enrolment.routes';
export { staffDecisionPages } from './decisions/decisions.routes';

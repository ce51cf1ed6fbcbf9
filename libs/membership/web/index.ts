export { TOPIC_NAMES } from './data/topic-names';
export { membershipWords } from './membership-words';
export { membershipPages, ownMembershipPages } from './membership.routes';
export { ORDER_TRANSFER } from './mine/order-transfer';
export { pathPlansPiece } from './plans/path-plans-piece';
export { staffMembershipPages } from './staff/staff-memberships.routes';

export { TOPIC_NAMES } from './data/topic-names';
export { membershipPages, ownMembershipPages } from './membership.routes';
export { ORDER_TRANSFER } from './mine/order-transfer';
export { staffMembershipPages } from './staff/staff-memberships.routes';

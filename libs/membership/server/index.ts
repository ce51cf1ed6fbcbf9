export { MEMBERSHIP_LINE } from './application/memberships/ask-membership';
export { type UseWish } from './application/uses/reserve-use';
export { type EntitlementWay } from './application/uses/ways-to-spend';
export { Entitlements } from './entitlements.port';
export { Memberships } from './memberships.port';
export { membership } from './membership.capability';
export { MembershipActivated, MembershipAsked, MembershipChanged, MembershipGivenUp } from './membership.events';

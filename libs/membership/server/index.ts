export { type UseWish } from './application/uses/reserve-use';
export { type EntitlementWay } from './application/uses/ways-to-spend';
export { Entitlements } from './entitlements.port';
export { membership } from './membership.capability';
export { MembershipActivated, MembershipAsked, MembershipChanged } from './membership.events';

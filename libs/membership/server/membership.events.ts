import { defineEvent } from '@bottega/platform/jobs';

interface MembershipOf {
  membershipId: string;
  personId: string;
}

/** Somebody asked for a membership that is still to be paid. */
export const MembershipAsked = defineEvent<MembershipOf>('membership.asked');
/** A membership begins to count: it is paid, or free. */
export const MembershipActivated = defineEvent<MembershipOf>('membership.activated');
/** Whoever has it withdrew from it: what it was to pay for is given back, in the same transaction. */
export const MembershipGivenUp = defineEvent<MembershipOf>('membership.given-up');
/** Its days, or what it grants, are others now. */
export const MembershipChanged = defineEvent<MembershipOf>('membership.changed');

import { defineEvent } from '@bottega/platform/jobs';

interface PlaceOf {
  enrolmentId: string;
  editionId: string;
  personId: string;
}

/** Somebody has a place, be it still to be paid; one held for a card is theirs once it is. */
export const LearnerEnrolled = defineEvent<PlaceOf>('enrolment.learner-enrolled');
/** A place that waited for its payment is confirmed. */
export const EnrolmentSettled = defineEvent<PlaceOf>('enrolment.settled');
/** The learner gave the place back. */
export const EnrolmentWithdrawn = defineEvent<PlaceOf>('enrolment.withdrawn');
/** The place goes on in another edition: this one was merged into it, or staff moved the learner. */
export const EnrolmentTransferred = defineEvent<
  PlaceOf & { fromEnrolmentId: string; fromEditionId: string; because: 'merged' | 'moved' }
>('enrolment.transferred');
/** The place goes on with somebody else's name on it. */
export const PlacePassedOn = defineEvent<PlaceOf>('enrolment.passed-on');
/** The centre took the place away, with its edition. */
export const EnrolmentCancelled = defineEvent<PlaceOf>('enrolment.cancelled');
/** The place waits for its money until then. */
export const PlaceHeld = defineEvent<PlaceOf & { until: string }>('enrolment.place-held');
/** The place was given up because nobody paid for it. */
export const EnrolmentExpired = defineEvent<PlaceOf>('enrolment.expired');
/** Places came free, by whatever cause: whoever waits for them is served next. */
export const SeatsFreed = defineEvent<{ editionId: string }>('enrolment.seats-freed');

interface TurnOf {
  entryId: string;
  editionId: string;
  personId: string;
}

/** Somebody is in line. */
export const WaitingListJoined = defineEvent<TurnOf>('enrolment.waiting-list-joined');
/** A place is held for somebody in line, until they answer or the deadline passes. */
export const PlaceOffered = defineEvent<TurnOf & { offeredAt: string; until: string }>('enrolment.place-offered');
/** Nobody answered in time. */
export const OfferExpired = defineEvent<TurnOf>('enrolment.offer-expired');
/** The edition started, or was cancelled, with people still in line. */
export const WaitingListClosed = defineEvent<{ editionId: string; turns: TurnOf[] }>('enrolment.waiting-list-closed');

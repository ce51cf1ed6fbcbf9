import { defineEvent } from '@bottega/platform/jobs';

interface PlaceOf {
  enrolmentId: string;
  editionId: string;
  personId: string;
}

/** Somebody has a place, be it still to be paid. */
export const LearnerEnrolled = defineEvent<PlaceOf>('enrolment.learner-enrolled');
/** A place that waited for its payment is confirmed. */
export const EnrolmentSettled = defineEvent<PlaceOf>('enrolment.settled');
/** The learner gave the place back. */
export const EnrolmentWithdrawn = defineEvent<PlaceOf>('enrolment.withdrawn');
/** The centre took the place away, with its edition. */
export const EnrolmentCancelled = defineEvent<PlaceOf>('enrolment.cancelled');

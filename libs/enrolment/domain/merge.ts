import { canBecome, type EnrolmentStatus } from './enrolment-status';
import { enrolmentErrors } from './enrolment.errors';

export interface MergedPerson {
  personId: string;
  status: EnrolmentStatus;
}

export interface MergeTarget {
  courseId: string;
  status: string;
  placesLeft: number;
  firstSessionStartsAt: Date | null;
}

/** Who goes over to the other edition, and who had a place there already and only gives this one up. */
export function splitForMerge<Person extends MergedPerson>(
  people: readonly Person[],
  alreadyThere: ReadonlySet<string>,
) {
  const movable = people.filter(({ status }) => canBecome(status, 'transferred'));
  return {
    moving: movable.filter(({ personId }) => !alreadyThere.has(personId)),
    staying: movable.filter(({ personId }) => alreadyThere.has(personId)),
  };
}

/** How many would go over, and how many places are reserved for people nobody has named yet: those cannot. */
export interface Moved {
  moving: number;
  unnamed: number;
}

/** @throws enrolment.merge-other-course, enrolment.merge-not-open, enrolment.merge-unnamed, enrolment.merge-no-room */
export function checkMerge(from: { courseId: string }, into: MergeTarget, { moving, unnamed }: Moved, now: Date): void {
  if (into.courseId !== from.courseId) throw enrolmentErrors('merge-other-course');
  const started = into.firstSessionStartsAt !== null && into.firstSessionStartsAt <= now;
  if (!['open', 'confirmed'].includes(into.status) || started) throw enrolmentErrors('merge-not-open');
  if (unnamed > 0) throw enrolmentErrors('merge-unnamed', { unnamed });
  if (moving > into.placesLeft) throw enrolmentErrors('merge-no-room', { moving, placesLeft: into.placesLeft });
}

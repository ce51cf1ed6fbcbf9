/** Where a place stands. Whether somebody comes to the sessions is another matter, kept by attendance. */
export const ENROLMENT_STATUSES = {
  held: { occupiesSeat: true, next: ['pending', 'enrolled', 'withdrawn', 'cancelled', 'expired', 'transferred'] },
  pending: { occupiesSeat: true, next: ['enrolled', 'withdrawn', 'cancelled', 'expired', 'transferred'] },
  /** Pending again when its payment turns out to have been for something else. */
  enrolled: {
    occupiesSeat: true,
    next: ['pending', 'completed', 'not_completed', 'withdrawn', 'cancelled', 'transferred'],
  },
  completed: { occupiesSeat: true, next: ['not_completed'] },
  not_completed: { occupiesSeat: true, next: ['completed'] },
  withdrawn: { occupiesSeat: false, next: [] },
  cancelled: { occupiesSeat: false, next: [] },
  expired: { occupiesSeat: false, next: [] },
  transferred: { occupiesSeat: false, next: [] },
} as const satisfies Record<string, { occupiesSeat: boolean; next: readonly string[] }>;

export type EnrolmentStatus = keyof typeof ENROLMENT_STATUSES;

export const ALL_STATUSES = Object.keys(ENROLMENT_STATUSES) as EnrolmentStatus[];
export const OCCUPYING_STATUSES = ALL_STATUSES.filter((status) => ENROLMENT_STATUSES[status].occupiesSeat);

export const occupiesSeat = (status: EnrolmentStatus): boolean => ENROLMENT_STATUSES[status].occupiesSeat;

/** A status that gives the seat back is final: it never reopens. */
export const canBecome = (from: EnrolmentStatus, to: EnrolmentStatus): boolean =>
  (ENROLMENT_STATUSES[from].next as readonly EnrolmentStatus[]).includes(to);

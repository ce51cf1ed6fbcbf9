/** Where a turn in the queue stands. While offered it holds its places; what has ended never starts again. */
export const WAITING_STATUSES = {
  waiting: { next: ['offered', 'accepted', 'withdrawn', 'expired'] },
  offered: { next: ['accepted', 'declined', 'expired', 'withdrawn'] },
  accepted: { next: [] },
  declined: { next: [] },
  expired: { next: [] },
  withdrawn: { next: [] },
} as const satisfies Record<string, { next: readonly string[] }>;

export type WaitingStatus = keyof typeof WAITING_STATUSES;

export const ALL_WAITING_STATUSES = Object.keys(WAITING_STATUSES) as WaitingStatus[];

export const canTurnBecome = (from: WaitingStatus, to: WaitingStatus): boolean =>
  (WAITING_STATUSES[from].next as readonly WaitingStatus[]).includes(to);

/** Still in line, or with a place held for them. */
export const isLive = (status: WaitingStatus): boolean => WAITING_STATUSES[status].next.length > 0;

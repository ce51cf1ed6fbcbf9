/** Who moves a turn: somebody signed in, or whoever holds the link of the mail. */
export interface QueueActor {
  personId: string | null;
  /** Whether they may act for others; otherwise only for themselves. */
  forOthers: boolean;
  /** Whether they came by this turn's own link. */
  byLink: boolean;
}

/** To whoever may not, the turn does not exist. */
export const mayAct = (ownerId: string, { personId, forOthers, byLink }: QueueActor): boolean =>
  personId === ownerId || forOthers || byLink;

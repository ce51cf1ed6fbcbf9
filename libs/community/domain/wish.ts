import { communityErrors } from './community.errors';

export const WISH_WORDS_MAX = 80;
export const MOST_WISHES = 10;

/** A wish nobody repeats is no longer one: programmes are made for who wants to learn now. */
const WISH_LASTS_DAYS = 180;

export const wishEndsAt = (saidAt: Date): Date => new Date(saidAt.getTime() + WISH_LASTS_DAYS * 86_400_000);

/** @throws community.too-many-wishes */
export function checkRoomForOneMore(wishes: number): void {
  if (wishes >= MOST_WISHES) throw communityErrors('too-many-wishes', { most: MOST_WISHES });
}

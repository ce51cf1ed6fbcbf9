import type { TurnDetail } from './waiting-view';

/** How a turn that became no place has ended. */
export type TurnEnd = 'declined' | 'left' | 'enrolled' | 'late' | 'cancelled' | 'started';

/** How the server says that a turn ended because its owner got a place by another door. */
const ENROLLED_OTHERWISE = 'enrolled otherwise';

export function endOf({ status, edition, history }: TurnDetail): TurnEnd {
  const last = history.at(-1);
  if (status === 'declined') return 'declined';
  if (status === 'withdrawn') return last?.reason === ENROLLED_OTHERWISE ? 'enrolled' : 'left';
  if (edition.status === 'cancelled') return 'cancelled';
  return last?.from === 'offered' ? 'late' : 'started';
}

/** While the edition still takes people, one can stand in line anew. */
export const mayJoinAgain = ({ edition }: TurnDetail, now: Date): boolean =>
  ['open', 'confirmed'].includes(edition.status) && (edition.startsAt === null || new Date(edition.startsAt) > now);

import type { Chosen, Session } from './chosen';

/** Two things chosen ask somebody to be in two places. */
export interface Clash {
  /** The other one. */
  title: string;
  /** When they do so first, in the sessions of the other. */
  first: Session;
  /** How many times more. */
  more: number;
}

/** With which of the others something chosen meets, each once. What cannot be had meets nobody. */
export function clashesOf(thing: Chosen, among: readonly Chosen[]): Clash[] {
  if (thing.obstacle) return [];
  return among
    .filter(({ id, obstacle }) => id !== thing.id && !obstacle)
    .flatMap(({ title, sessions }) => {
      const [first, ...more] = sessions.filter((session) => thing.sessions.some((own) => meet(own, session)));
      return first ? [{ title: title ?? '', first, more: more.length }] : [];
    });
}

/** One that begins as the other ends can still be reached. */
const meet = (one: Session, other: Session): boolean =>
  Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt);

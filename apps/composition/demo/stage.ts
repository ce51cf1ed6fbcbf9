import type { Enrolments } from '@bottega/enrolment/server';
import type { Moment } from './content/moment';
import type { FrontDoor, Visitor } from './front-door';

/** Ids by the keys the content goes by. */
export type Ids = ReadonlyMap<string, string>;

/** What the stories find at hand: who opens the doors, and everything that has its place already. */
export interface Stage {
  readonly moment: Moment;
  readonly door: FrontDoor;
  readonly staff: Visitor;
  readonly enrolments: Enrolments;
  readonly centreId: string;
  readonly spaceIds: Ids;
  readonly courseIds: Ids;
  /** Grows as people come. */
  readonly personIds: Ids;
  /** Keys of those whose membership pays for any course; grows as they buy it. */
  readonly members: Set<string>;
  /** Has done what workers do by themselves. */
  readonly catchUp: () => Promise<void>;
}

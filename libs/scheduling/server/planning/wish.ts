import { dayBand, type LocalSlot, type Period } from '@bottega/platform/kernel';
import type { EditionRow, SessionRow } from '../infrastructure/programme.rows';
import type { Wish } from './obstacles';
import type { Place } from './planning-facts';

export interface SessionWish {
  id: string;
  slot: LocalSlot;
  period: Period;
  place: Place;
  instructorIds: readonly string[];
  evenIfClosed: boolean;
}

/** A session of an edition as somebody would like it; a video room is nobody's, so it is not held. */
export function wishFor(edition: EditionRow, courseTitle: string, session: SessionWish): Wish {
  const { id, slot, period, place, instructorIds, evenIfClosed } = session;
  const { setUpMinutes, clearUpMinutes } = place;
  return {
    wanted: {
      id,
      title: courseTitle,
      slot,
      period,
      spaceId: place.remote ? null : place.id,
      setUpMinutes,
      clearUpMinutes,
      instructorIds,
    },
    place,
    needs: { seats: edition.capacity, layout: edition.layout ?? undefined, equipment: edition.equipment },
    evenIfClosed,
  };
}

/** When and where a session is held, as its row keeps it. */
export function whenAndWhere({ wanted: { slot, period }, place }: Wish) {
  const { date: localDate, startTime, endTime, zone } = slot;
  return {
    localDate,
    startTime,
    endTime,
    zone,
    ...period,
    band: dayBand(slot),
    spaceId: place.id,
  } satisfies Partial<SessionRow>;
}

type WhenAndWhere = Pick<SessionRow, 'startsAt' | 'endsAt' | 'spaceId'>;

/** Whether calendars must be told: another time or another space. */
export const isElsewhere = (before: WhenAndWhere, after: WhenAndWhere): boolean =>
  Number(before.startsAt) !== Number(after.startsAt) ||
  Number(before.endsAt) !== Number(after.endsAt) ||
  before.spaceId !== after.spaceId;

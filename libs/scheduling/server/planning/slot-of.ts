import type { SessionRow } from '../infrastructure/programme.rows';
import type { SessionSlot } from '../scheduling.events';
import type { Place } from './planning-facts';

/** When and where a session is, as told to those who listen. */
export function slotOf(row: SessionRow, place: Pick<Place, 'name' | 'venueName'>): SessionSlot {
  const { localDate, startTime, endTime, zone, startsAt, endsAt } = row;
  return {
    localDate,
    startTime,
    endTime,
    zone,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    spaceName: place.name,
    venueName: place.venueName,
  };
}

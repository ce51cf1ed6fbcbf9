import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@bottega/platform/kernel';
import { conflictError, freeSpaces, nearestFreeSlots, SEARCH_DAYS } from '@bottega/scheduling/domain';
import { around } from './around';
import type { Obstacle, Wish } from './obstacles';
import { PlanningFacts } from './planning-facts';

/** What to do instead: where the session is free at another time, and where else it could be at this time. */
export type Proposals = {
  slots: { date: string; startTime: string; endTime: string; zone: string }[];
  spaces: { id: string; name: string; capacity: number; venueName: string }[];
};

/** Puts obstacles into words that name who is in the way, and looks for the nearest ways around them. */
@Injectable()
export class Advice {
  constructor(
    private readonly facts: PlanningFacts,
    private readonly clock: Clock,
  ) {}

  async nameOf(obstacle: Obstacle, { place }: Wish): Promise<DomainError> {
    if (obstacle instanceof DomainError) return obstacle;
    return conflictError(obstacle, await this.facts.nameOf(obstacle.occupancy), place.zone);
  }

  /** The refusal as it leaves: the obstacle by name, with the proposals among its params. */
  async refusal(obstacle: Obstacle, wish: Wish): Promise<DomainError> {
    const { code, definition, params } = await this.nameOf(obstacle, wish);
    return new DomainError(code, definition, { ...params, proposals: await this.proposals(wish) });
  }

  async proposals({ wanted, place, needs }: Wish): Promise<Proposals> {
    const rooms = await this.facts.roomsOf(place.centreId);
    const spaceIds = [...rooms.map(({ id }) => id), place.id];
    const { from, to } = around([wanted], SEARCH_DAYS + 1);
    const planned = await this.facts.holding({ spaceIds, instructorIds: [...wanted.instructorIds] }, from, to);
    const inTheWay = planned.filter(
      (session) =>
        session.spaceId === wanted.spaceId || session.instructorIds.some((id) => wanted.instructorIds.includes(id)),
    );
    const search = { hours: place.hours, planned: inTheWay, now: this.clock.now() };
    const venues = rooms.map((room) => ({ hours: room.hours, spaces: [room] }));
    return {
      slots: nearestFreeSlots(wanted, search).map(({ date, startTime, endTime, zone }) => ({
        date,
        startTime,
        endTime,
        zone,
      })),
      spaces: freeSpaces(wanted, needs, venues, planned).map((space) => {
        const { id, name, capacity, venueName } = rooms.find((room) => room.id === space.id)!;
        return { id, name, capacity, venueName };
      }),
    };
  }
}

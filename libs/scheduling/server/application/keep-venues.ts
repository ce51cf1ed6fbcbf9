import { Injectable } from '@nestjs/common';
import { Clock, knownZone, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PlaceRepository } from '../infrastructure/place.repository';
import { VenueRow } from '../infrastructure/place.rows';

export interface VenueDetails {
  name: string;
  address: string;
  city: string;
  zone: string;
  accessNotes: string;
  keepsHolidays: boolean;
}

/** The buildings of a centre, and the cafés and libraries that host it. */
@Injectable()
export class KeepVenues {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  add(actorId: string, centreId: string, details: Omit<VenueDetails, 'zone'> & { zone?: string }): Promise<string> {
    return this.uow.run(async () => {
      const centre = await this.places.centre(centreId);
      const zone = knownZone(details.zone ?? centre.zone);
      const venue = { ...details, id: newId(), centreId, zone, version: 1, createdAt: this.clock.now() };
      await this.places.add(VenueRow, venue);
      await this.record(actorId, 'scheduling.add-venue', null, venue);
      return venue.id;
    });
  }

  /** Sessions already planned keep the zone they were planned in. */
  change(actorId: string, id: string, change: Partial<VenueDetails>, seen?: number): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.places.venue(id, seen);
      const after = { ...before, ...change };
      knownZone(after.zone);
      await this.places.change(VenueRow, after);
      await this.record(actorId, 'scheduling.change-venue', before, after);
    });
  }

  private record(actorId: string, action: string, before: VenueRow | null, after: VenueRow): Promise<void> {
    return this.audit.record({ actorId, action, subjectType: 'venue', subjectId: after.id, before, after });
  }
}

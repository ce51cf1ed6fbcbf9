import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import type { Layout } from '@bottega/scheduling/domain';
import { PlaceRepository } from '../infrastructure/place.repository';
import { SpaceRow } from '../infrastructure/place.rows';

export interface SpaceDetails {
  name: string;
  capacity: number;
  setUpMinutes: number;
  clearUpMinutes: number;
  layouts: Layout[];
  equipment: string[];
  accessible: boolean;
  remote: boolean;
}

/** The rooms of a venue. New minutes for setting up and clearing hold for what is planned from then on. */
@Injectable()
export class KeepSpaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  add(actorId: string, venueId: string, details: SpaceDetails): Promise<string> {
    return this.uow.run(async () => {
      await this.places.venue(venueId);
      const space = { ...details, id: newId(), venueId, version: 1, createdAt: this.clock.now() };
      await this.places.add(SpaceRow, space);
      await this.record(actorId, 'scheduling.add-space', null, space);
      return space.id;
    });
  }

  change(actorId: string, id: string, change: Partial<Omit<SpaceDetails, 'remote'>>, seen?: number): Promise<string> {
    return this.uow.run(async () => {
      const before = await this.places.space(id, seen);
      const after = { ...before, ...change };
      await this.places.change(SpaceRow, after);
      await this.record(actorId, 'scheduling.change-space', before, after);
      return before.venueId;
    });
  }

  private record(actorId: string, action: string, before: SpaceRow | null, after: SpaceRow): Promise<void> {
    return this.audit.record({ actorId, action, subjectType: 'space', subjectId: after.id, before, after });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, knownZone, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PlaceRepository } from '../infrastructure/place.repository';
import { CentreRow } from '../infrastructure/place.rows';

export interface CentreDetails {
  name: string;
  zone: string;
}

/** The sites of the organisation. */
@Injectable()
export class KeepCentres {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  add(actorId: string, details: CentreDetails): Promise<string> {
    return this.uow.run(async () => {
      const centre = {
        id: newId(),
        ...details,
        zone: knownZone(details.zone),
        version: 1,
        createdAt: this.clock.now(),
      };
      await this.places.add(CentreRow, centre);
      await this.record(actorId, 'scheduling.add-centre', null, centre);
      return centre.id;
    });
  }

  change(actorId: string, id: string, change: Partial<CentreDetails>, seen?: number): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.places.centre(id, seen);
      const after = { ...before, ...change };
      knownZone(after.zone);
      await this.places.change(CentreRow, after);
      await this.record(actorId, 'scheduling.change-centre', before, after);
    });
  }

  private record(actorId: string, action: string, before: CentreRow | null, after: CentreRow): Promise<void> {
    return this.audit.record({ actorId, action, subjectType: 'centre', subjectId: after.id, before, after });
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkOpeningHours, type Opening } from '@bottega/scheduling/domain';
import { PlaceRepository } from '../infrastructure/place.repository';

/** When a venue is open, every week. What is already planned stays. */
@Injectable()
export class SetOpeningHours {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly audit: AuditLog,
  ) {}

  run(actorId: string, venueId: string, openings: Opening[], seen?: number): Promise<void> {
    checkOpeningHours({ openings, closures: [] });
    return this.uow.run(async () => {
      await this.places.replaceHours(await this.places.venue(venueId, seen), openings);
      await this.audit.record({
        actorId,
        action: 'scheduling.set-opening-hours',
        subjectType: 'venue',
        subjectId: venueId,
        after: { openings },
      });
    });
  }
}

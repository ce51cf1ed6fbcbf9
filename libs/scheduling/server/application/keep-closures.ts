import { Injectable } from '@nestjs/common';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkOpeningHours, type Closure } from '@bottega/scheduling/domain';
import { PlaceRepository } from '../infrastructure/place.repository';

/** The days on which a venue is closed beyond national holidays: August, the patron saint, works. */
@Injectable()
export class KeepClosures {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly audit: AuditLog,
  ) {}

  add(actorId: string, venueId: string, closure: Closure): Promise<string> {
    checkOpeningHours({ openings: [], closures: [closure] });
    return this.uow.run(async () => {
      await this.places.venue(venueId);
      const { from: fromDate, to: toDate, reason } = closure;
      const row = { id: newId(), venueId, fromDate, toDate, reason };
      await this.places.addClosure(row);
      await this.audit.record({
        actorId,
        action: 'scheduling.add-closure',
        subjectType: 'venue',
        subjectId: venueId,
        after: row,
      });
      return row.id;
    });
  }

  remove(actorId: string, id: string): Promise<void> {
    return this.uow.run(async () => {
      const row = await this.places.removeClosure(id);
      await this.audit.record({
        actorId,
        action: 'scheduling.remove-closure',
        subjectType: 'venue',
        subjectId: row.venueId,
        before: row,
      });
    });
  }
}

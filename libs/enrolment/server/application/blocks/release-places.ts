import { Injectable } from '@nestjs/common';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { SeatsFreed } from '../../enrolment.events';
import { Seats } from '../../infrastructure/seats';

/** Gives back the reserved places that never got a name; those that did keep it. */
@Injectable()
export class ReleasePlaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly seats: Seats,
    private readonly events: Events,
    private readonly audit: AuditLog,
  ) {}

  run(seatBlockId: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const block = await this.seats.lockedBlock(seatBlockId);
      if (block.units === 0) return;
      await this.seats.shrink(block, block.units);
      const { editionId, label, units } = block;
      const subject = { subjectType: 'edition', subjectId: editionId };
      await this.audit.record({ actorId, action: 'enrolment.release-places', ...subject, before: { label, units } });
      await this.events.publish(SeatsFreed, { editionId });
    });
  }
}

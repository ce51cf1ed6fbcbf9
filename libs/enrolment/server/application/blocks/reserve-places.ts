import { Injectable } from '@nestjs/common';
import { assertTakesEnrolments, enrolmentErrors } from '@bottega/enrolment/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Programme } from '@bottega/scheduling/server';
import { Seats } from '../../infrastructure/seats';
import { WaitingRepository } from '../../infrastructure/waiting.repository';

export interface ReserveInput {
  editionId: string;
  /** Whose places they are: «3B», «Cooperativa Sole». */
  label: string;
  places: number;
  actorId: string;
}

/** Takes places for a class or a group before names exist; not past whoever waits for them. */
@Injectable()
export class ReservePlaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programme: Programme,
    private readonly waiting: WaitingRepository,
    private readonly seats: Seats,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the block's id. @throws enrolment.edition-full */
  run({ editionId, label, places, actorId }: ReserveInput): Promise<string> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const edition = await this.programme.edition(editionId);
      if (!edition || edition.status === 'draft') throw enrolmentErrors('edition-not-found');
      assertTakesEnrolments(edition, 'staff', now);
      if ((await this.waiting.lockQueue(editionId)).waiting > 0) throw enrolmentErrors('edition-full');
      const id = newId();
      const block = { id, editionId, label, units: places, waitingEntryId: null, createdBy: actorId, createdAt: now };
      await this.seats.reserve(block);
      const subject = { subjectType: 'edition', subjectId: editionId };
      await this.audit.record({ actorId, action: 'enrolment.reserve-places', ...subject, after: { label, places } });
      return id;
    });
  }
}

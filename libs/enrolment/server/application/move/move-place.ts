import { Injectable } from '@nestjs/common';
import { assertTakesEnrolments, canBecome, enrolmentErrors } from '@bottega/enrolment/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import { EnrolmentTransferred } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';
import { Seats } from '../../infrastructure/seats';
import { ContinuePlace } from '../continue-place';

export interface MoveInput {
  enrolmentId: string;
  editionId: string;
  actorId: string;
  reason: string;
}

/** Staff move somebody to another edition of the same course: order, payments and terms go with them. */
@Injectable()
export class MovePlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: EnrolmentRepository,
    private readonly programme: Programme,
    private readonly seats: Seats,
    private readonly continuePlace: ContinuePlace,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Moving twice is moving once.
   * @returns the enrolment that goes on
   * @throws enrolment.cannot-move, enrolment.move-other-course, enrolment.already-there, enrolment.edition-not-open, enrolment.edition-full
   */
  run({ enrolmentId, editionId, ...by }: MoveInput): Promise<string> {
    return this.uow.run(async () => {
      const old = await this.enrolments.locked(enrolmentId);
      const there = await this.enrolments.active(editionId, old.participantId);
      if (there && [there.id, there.continuesId].includes(old.id)) return there.id;
      if (there) throw enrolmentErrors('already-there');
      if (!canBecome(old.status, 'transferred')) throw enrolmentErrors('cannot-move');
      await this.assertOpen(old, editionId);
      await this.enrolments.change(old, { to: 'transferred', at: this.clock.now(), ...by });
      const place = await this.continuePlace.run(old, { editionId }, by);
      await this.events.publish(EnrolmentTransferred, {
        ...{ enrolmentId: place.id, editionId, personId: place.participantId },
        ...{ fromEnrolmentId: old.id, fromEditionId: old.editionId, because: 'moved' },
      });
      return place.id;
    });
  }

  private async assertOpen({ editionId: fromId }: EnrolmentRow, editionId: string): Promise<void> {
    const [from, into] = [await this.programme.edition(fromId), await this.programme.edition(editionId)];
    if (!into) throw enrolmentErrors('edition-not-found');
    if (into.courseId !== from!.courseId) throw enrolmentErrors('move-other-course');
    assertTakesEnrolments(into, 'staff', this.clock.now());
    await this.seats.assertSomeLeft(editionId);
  }
}

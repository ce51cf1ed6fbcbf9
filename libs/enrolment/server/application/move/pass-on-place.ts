import { Injectable } from '@nestjs/common';
import { assertMayTakePart, canBecome, enrolmentErrors } from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { httpErrors } from '@bottega/platform/http';
import { Events } from '@bottega/platform/jobs';
import { Clock, localDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import { LearnerEnrolled, PlacePassedOn } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import { ContinuePlace } from '../continue-place';

export interface PassOnInput {
  enrolmentId: string;
  /** Who comes instead. */
  participantId: string;
  actorId: string;
  reason: string;
}

/** Staff put another name on a place: whoever paid for it stays its payer, and no seat changes hands in between. */
@Injectable()
export class PassOnPlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: EnrolmentRepository,
    private readonly people: People,
    private readonly programme: Programme,
    private readonly continuePlace: ContinuePlace,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Passing it on twice is passing it on once.
   * @returns the enrolment that goes on
   * @throws enrolment.cannot-move, enrolment.place-is-personal, enrolment.already-there, enrolment.minor-needs-staff, enrolment.consent-missing
   */
  run({ enrolmentId, participantId, ...by }: PassOnInput): Promise<string> {
    return this.uow.run(async () => {
      const old = await this.enrolments.locked(enrolmentId);
      const { editionId } = old;
      const there = await this.enrolments.active(editionId, participantId);
      if (there && [there.id, there.continuesId].includes(old.id)) return there.id;
      if (there) throw enrolmentErrors('already-there');
      if (!canBecome(old.status, 'transferred')) throw enrolmentErrors('cannot-move');
      if (old.payBy === 'entitlement') throw enrolmentErrors('place-is-personal');
      await this.assertMayTakePart(participantId, editionId);
      await this.enrolments.change(old, { to: 'transferred', at: this.clock.now(), ...by });
      const place = await this.continuePlace.run(old, { participantId, allocation: 'override' }, by);
      await this.events.publish(PlacePassedOn, { enrolmentId: old.id, editionId, personId: old.participantId });
      await this.events.publish(LearnerEnrolled, { enrolmentId: place.id, editionId, personId: participantId });
      return place.id;
    });
  }

  private async assertMayTakePart(personId: string, editionId: string): Promise<void> {
    const person = await this.people.get(personId);
    if (!person) throw httpErrors('not-found');
    const { zone } = (await this.programme.edition(editionId))!;
    assertMayTakePart(person, 'staff', localDate(this.clock.now(), zone));
  }
}

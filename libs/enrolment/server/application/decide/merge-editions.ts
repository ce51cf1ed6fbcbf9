import { Injectable } from '@nestjs/common';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentTransferred } from '../../enrolment.events';
import type { PersonInDecisionView } from '../../http/decision.view';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';
import { ContinuePlace } from '../continue-place';

/**
 * Places go on in another edition of the course, with the same order and the policy frozen at purchase. All of them or
 * none, in the caller's transaction: nobody is left between two editions when the last seat there is taken meanwhile.
 */
@Injectable()
export class MergeEditions {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly continuePlace: ContinuePlace,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run(from: string, into: string, people: readonly PersonInDecisionView[], actorId: string): Promise<void> {
    for (const { place, enrolmentId } of people) {
      if (place === 'moved') await this.move(await this.enrolments.locked(enrolmentId), from, into, actorId);
    }
  }

  /** @throws enrolment.edition-full, enrolment.edition-not-open */
  private async move(old: EnrolmentRow, fromEditionId: string, editionId: string, actorId: string): Promise<void> {
    const by = { actorId, reason: 'edition merged' };
    await this.enrolments.change(old, { to: 'transferred', at: this.clock.now(), ...by });
    const place = await this.continuePlace.run(old, { editionId }, by);
    await this.events.publish(EnrolmentTransferred, {
      enrolmentId: place.id,
      editionId,
      personId: place.participantId,
      fromEnrolmentId: old.id,
      fromEditionId,
      because: 'merged',
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { canBecome } from '@bottega/enrolment/domain';
import { After, Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EditionCancelled } from '@bottega/scheduling/server';
import { EnrolmentCancelled } from '../enrolment.events';
import { EnrolmentRepository } from '../infrastructure/enrolment.repository';

/** The centre calls an edition off: every place ends, everything paid goes back, once. */
@Injectable()
export class OnEditionCancelled {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly billing: Billing,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @After(EditionCancelled)
  async cancelPlaces({ editionId }: { editionId: string }): Promise<void> {
    for (const id of await this.enrolments.activeIdsOf(editionId)) await this.cancelPlace(id);
  }

  private async cancelPlace(id: string): Promise<void> {
    const enrolment = await this.enrolments.locked(id);
    if (!canBecome(enrolment.status, 'cancelled')) return;
    await this.billing.cancel(enrolment.orderId, 'edition cancelled', (paid) => paid);
    const change = { to: 'cancelled' as const, at: this.clock.now(), actorId: null, reason: 'edition cancelled' };
    await this.enrolments.change(enrolment, change);
    const { editionId, participantId: personId } = enrolment;
    await this.events.publish(EnrolmentCancelled, { enrolmentId: id, editionId, personId });
  }
}

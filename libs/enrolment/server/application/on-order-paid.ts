import { Injectable } from '@nestjs/common';
import { OrderPaid } from '@bottega/billing/server';
import { canBecome } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentSettled, LearnerEnrolled } from '../enrolment.events';
import { EnrolmentRepository } from '../infrastructure/enrolment.repository';

/** The money is in: the place that waited for it is confirmed in the same transaction. */
@Injectable()
export class OnOrderPaid {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(OrderPaid)
  async settle({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === 'enrolment')) {
      const enrolment = await this.enrolments.locked(subjectId);
      if (!canBecome(enrolment.status, 'enrolled')) continue;
      await this.enrolments.change(enrolment, { to: 'enrolled', at: this.clock.now(), actorId: null, reason: 'paid' });
      const { id: enrolmentId, editionId, participantId: personId } = enrolment;
      const confirmed = enrolment.status === 'held' ? LearnerEnrolled : EnrolmentSettled;
      await this.events.publish(confirmed, { enrolmentId, editionId, personId });
    }
  }
}

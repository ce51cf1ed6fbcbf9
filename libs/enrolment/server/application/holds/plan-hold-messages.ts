import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import { Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentExpired, PlaceHeld } from '../../enrolment.events';

interface PlaceOf {
  enrolmentId: string;
  personId: string;
}

const DAY = 86_400_000;

/** Whoever has to pay by transfer is reminded the day before the end, and told when the place is given up. */
@Injectable()
export class PlanHoldMessages {
  constructor(
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  @Within(PlaceHeld)
  async held({ until, ...place }: PlaceOf & { until: string }): Promise<void> {
    const dueAt = new Date(new Date(until).getTime() - DAY);
    if (dueAt > this.clock.now()) await this.messages.plan([{ ...about(place, 'enrolment.payment-due'), dueAt }]);
  }

  @Within(EnrolmentExpired)
  async expired(place: PlaceOf): Promise<void> {
    await this.messages.plan([about(place, 'enrolment.expired')]);
  }
}

const about = ({ enrolmentId, personId }: PlaceOf, kind: string) => ({
  kind,
  personId,
  causeId: enrolmentId,
  params: { enrolmentId },
});

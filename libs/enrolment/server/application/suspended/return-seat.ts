import { Injectable } from '@nestjs/common';
import { Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentCancelled, EnrolmentExpired, EnrolmentWithdrawn } from '../../enrolment.events';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';

/** A place that ends gives what covered it back, for somebody else. */
@Injectable()
export class ReturnSeat {
  constructor(
    private readonly seats: SuspendedSeats,
    private readonly clock: Clock,
  ) {}

  @Within(EnrolmentWithdrawn)
  withdrawn({ enrolmentId }: { enrolmentId: string }): Promise<void> {
    return this.seats.giveBack(enrolmentId, this.clock.now());
  }

  @Within(EnrolmentCancelled)
  cancelled({ enrolmentId }: { enrolmentId: string }): Promise<void> {
    return this.seats.giveBack(enrolmentId, this.clock.now());
  }

  @Within(EnrolmentExpired)
  expired({ enrolmentId }: { enrolmentId: string }): Promise<void> {
    return this.seats.giveBack(enrolmentId, this.clock.now());
  }
}

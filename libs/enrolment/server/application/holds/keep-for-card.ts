import { Injectable } from '@nestjs/common';
import { CheckoutOpened } from '@bottega/billing/server';
import { cardHold } from '@bottega/enrolment/domain';
import { Within } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';

/** Somebody goes to the checkout: their place is kept while they are there. */
@Injectable()
export class KeepForCard {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly clock: Clock,
  ) {}

  @Within(CheckoutOpened)
  async keep({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { subjectId } of lines.filter(({ kind }) => kind === 'enrolment')) {
      const { id, status } = await this.enrolments.locked(subjectId);
      if (status === 'held') await this.enrolments.keepUntil(id, cardHold(this.clock.now()));
    }
  }
}

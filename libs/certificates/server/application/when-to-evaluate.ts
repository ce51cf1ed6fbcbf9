import { Injectable } from '@nestjs/common';
import { Attendance, RegisterClosed } from '@bottega/attendance/server';
import { EnrolmentSettled } from '@bottega/enrolment/server';
import { After, Events, Recurring } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { UnconcludedEditions } from '../queries/unconcluded-editions';
import { evaluateEdition } from './evaluate-edition.job';

/** An edition is evaluated as soon as its last register is closed, and again after each correction. */
@Injectable()
export class WhenToEvaluate {
  constructor(
    private readonly attendance: Attendance,
    private readonly unconcluded: UnconcludedEditions,
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @After(RegisterClosed)
  async onRegisterClosed({ editionId }: { editionId: string }): Promise<void> {
    await this.ifComplete(editionId);
  }

  /** Who pays after the course is over has attended it all the same. */
  @After(EnrolmentSettled)
  async onSettled({ editionId }: { editionId: string }): Promise<void> {
    await this.ifComplete(editionId);
  }

  /** No register closes when the last session ends with its register closed before time, or is cancelled. */
  @Recurring('certificates.evaluate-ended', { every: 5 * 60_000 })
  async sweep(): Promise<void> {
    const editionIds = await this.unconcluded.endedBy(this.clock.now());
    await this.uow.run(() => this.events.enqueue(evaluateEdition, ...editionIds.map((editionId) => ({ editionId }))));
  }

  private async ifComplete(editionId: string): Promise<void> {
    const { complete } = await this.attendance.minutesOf(editionId);
    if (complete) await this.events.enqueue(evaluateEdition, { editionId });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Recurring } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';

/** Confirmed editions run from their first session on, and are closed after the last. */
@Injectable()
export class AdvanceEditions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Recurring('scheduling.advance-editions', { every: 5 * 60_000 })
  async run(): Promise<void> {
    await this.advance('confirmed', 'running', 'starts_at');
    await this.advance('running', 'closed', 'ends_at');
  }

  private async advance(from: string, to: string, when: 'starts_at' | 'ends_at'): Promise<void> {
    await this.uow.run(() =>
      this.uow.query(
        `UPDATE scheduling.edition SET status = $2, status_changed_at = $3, version = version + 1
          WHERE status = $1 AND ${when} <= $3`,
        [from, to, this.clock.now()],
      ),
    );
  }
}

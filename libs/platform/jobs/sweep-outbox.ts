import { Injectable } from '@nestjs/common';
import { Clock, HOME_ZONE } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Recurring } from './decorators';

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Deliveries done long ago are of no use to anybody: no queue remembers them so long. */
@Injectable()
export class SweepOutbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Recurring('platform.sweep-outbox', { cron: '17 3 * * *', tz: HOME_ZONE })
  async run(): Promise<void> {
    const limit = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.uow.run(() => this.uow.query('DELETE FROM platform.outbox WHERE done_at < $1', [limit]));
  }
}

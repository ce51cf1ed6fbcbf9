import { Injectable, Logger } from '@nestjs/common';
import { Recurring } from '@bottega/platform/jobs';
import { Database } from '@bottega/platform/persistence';
import { SettleCardRefund } from './settle-card-refund';

const A_ROUND = 100;

/** Refunds to ask the gateway for, and those it has taken on: again and again until each is back on its card, or cannot be. */
@Injectable()
export class LookAfterCardRefunds {
  private readonly log = new Logger(LookAfterCardRefunds.name);

  constructor(
    private readonly database: Database,
    private readonly settle: SettleCardRefund,
  ) {}

  @Recurring('billing.look-after-card-refunds', { every: 15_000 })
  async run(): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM billing.card_refund WHERE status IN ('requested', 'pending') ORDER BY status DESC, requested_at LIMIT $1`,
      [A_ROUND],
    );
    for (const { id } of rows) await this.look(id);
  }

  /** One that cannot be asked about now does not keep the others waiting: the next round asks again. */
  private async look(refund: string): Promise<void> {
    await this.settle
      .run(refund)
      .catch((error: Error) => this.log.warn({ message: 'A refund could not be looked after', refund, error }));
  }
}

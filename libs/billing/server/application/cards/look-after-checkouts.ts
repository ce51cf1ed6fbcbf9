import { Injectable, Logger } from '@nestjs/common';
import { Recurring } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { SettleCheckout } from './settle-checkout';

const A_ROUND = 100;

/**
 * Checkouts whose time is over, and those of orders that were cancelled or paid otherwise. What the gateway tells by
 * itself usually comes first; this finds what it could not tell.
 */
@Injectable()
export class LookAfterCheckouts {
  private readonly log = new Logger(LookAfterCheckouts.name);

  constructor(
    private readonly database: Database,
    private readonly settle: SettleCheckout,
    private readonly clock: Clock,
  ) {}

  @Recurring('billing.look-after-checkouts', { every: 15_000 })
  async run(): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT c.id FROM billing.checkout c JOIN billing.orders o ON o.id = c.order_id
        WHERE c.status IN ('opening', 'open') AND (c.expires_at <= $1 OR o.status <> 'open')
        ORDER BY c.expires_at LIMIT $2`,
      [this.clock.now(), A_ROUND],
    );
    for (const { id } of rows) await this.look(id);
  }

  /** One that cannot be asked about now does not keep the others waiting: the next round asks again. */
  private async look(checkout: string): Promise<void> {
    await this.settle
      .run(checkout)
      .catch((error: Error) => this.log.warn({ message: 'A checkout could not be looked after', checkout, error }));
  }
}

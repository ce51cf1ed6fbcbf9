import { Injectable } from '@nestjs/common';
import { pricingErrors } from '@bottega/billing/domain';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { RedemptionRow } from './pricing.rows';

/** The one way to spend a code. The database counts by itself and refuses the one too many, whoever writes it. */
@Injectable()
export class Redemptions {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws billing.code-used-up, billing.code-used-by-you */
  async spend(redemption: Omit<RedemptionRow, 'id' | 'releasedAt'>): Promise<void> {
    try {
      await this.uow.repository(RedemptionRow).insert({ id: newId(), ...redemption });
    } catch (error) {
      if (violates(error, 'promo_code_not_overused')) throw pricingErrors('code-used-up');
      if (violates(error, 'promo_use_each')) throw pricingErrors('code-used-by-you');
      throw error;
    }
  }

  /** What it was spent on is not asked for any more: it can be used again. */
  async release(lineId: string, at: Date): Promise<void> {
    await this.uow.query('UPDATE billing.redemption SET released_at = $2 WHERE line_id = $1 AND released_at IS NULL', [
      lineId,
      at,
    ]);
  }
}

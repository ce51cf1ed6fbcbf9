import { Injectable } from '@nestjs/common';
import { defineJob, Events, Handles } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { CardGateway } from '../../infrastructure/gateway/card-gateway';
import { SettleCardRefund } from './settle-card-refund';
import { SettleCheckout } from './settle-checkout';

const heed = defineJob<{ type: string; subjectId: string }>('billing.heed-gateway', 'events');

/**
 * The gateway says that something happened. It may say so twice, late, or in another order: what it says is kept by its
 * own id and only makes us look at how things stand.
 */
@Injectable()
export class ReceiveGatewayEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly gateway: CardGateway,
    private readonly settleCheckout: SettleCheckout,
    private readonly settleCardRefund: SettleCardRefund,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.cards-not-taken, billing.not-from-gateway */
  async run(body: Buffer, signature: string | undefined): Promise<void> {
    const { id, type, subjectId } = await this.gateway.read(body, signature);
    await this.uow.run(async () => {
      const heard = await this.uow.query(
        `INSERT INTO billing.gateway_event (id, type, subject_id, received_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [id, type, subjectId, this.clock.now()],
      );
      if (heard.length > 0) await this.events.enqueue(heed, { type, subjectId });
    });
  }

  @Handles(heed)
  async heed({ type, subjectId }: { type: string; subjectId: string }): Promise<void> {
    if (type.startsWith('refund.')) return this.heedRefund(subjectId);
    if (!type.startsWith('checkout.session.')) return;
    const checkoutId = await this.checkoutOf(subjectId);
    if (checkoutId) await this.settleCheckout.run(checkoutId, subjectId);
  }

  private async heedRefund(gatewayId: string): Promise<void> {
    const sql = 'SELECT id FROM billing.card_refund WHERE gateway_id = $1';
    const refund = await this.database.one<{ id: string }>(sql, [gatewayId]);
    if (refund) await this.settleCardRefund.run(refund.id);
  }

  /** The gateway may be quicker than we are to write down what it called ours. */
  private async checkoutOf(gatewayId: string): Promise<string | null> {
    const sql = 'SELECT id FROM billing.checkout WHERE gateway_id = $1';
    const known = await this.database.one<{ id: string }>(sql, [gatewayId]);
    if (known) return known.id;
    const { checkoutId } = await this.gateway.look(gatewayId);
    const ours = 'SELECT id FROM billing.checkout WHERE id = $1';
    return checkoutId && (await this.database.one(ours, [checkoutId])) ? checkoutId : null;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database, faultPoint, UnitOfWork } from '@bottega/platform/persistence';
import { HandlerRegistry } from './handler-registry';

interface Delivery {
  id: string;
  topic: string;
  handler: string;
  payload: object;
}

/** Hands one delivery to its handler. */
@Injectable()
export class DeliveryHandler {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  async handle(deliveryId: string): Promise<void> {
    const delivery = await this.database.one<Delivery>(
      'SELECT id, topic, handler, payload FROM platform.outbox WHERE id = $1 AND done_at IS NULL',
      [deliveryId],
    );
    if (!delivery) return;
    const handler = this.registry.byId(delivery.handler);
    if (!handler) throw new Error(`No handler ${delivery.handler} for ${delivery.topic}`);
    if (handler.role === 'after') await this.once(delivery.id, () => handler.run(delivery.payload));
    else {
      await handler.run(delivery.payload);
      await this.once(delivery.id, async () => undefined);
    }
  }

  /** Retries are exhausted: the delivery waits for staff, with its reason. */
  async giveUp(deliveryId: string, reason: string): Promise<void> {
    await this.uow.run(() =>
      this.uow.query('UPDATE platform.outbox SET failed_at = $2, error = $3 WHERE id = $1 AND done_at IS NULL', [
        deliveryId,
        this.clock.now(),
        reason.slice(0, 500),
      ]),
    );
  }

  /** The work and its mark commit together, so a repeated delivery finds itself done. */
  private once(deliveryId: string, work: () => Promise<void>): Promise<void> {
    return this.uow.run(async () => {
      const claimed = await this.uow.query(
        'UPDATE platform.outbox SET done_at = $2, failed_at = NULL, error = NULL WHERE id = $1 AND done_at IS NULL RETURNING id',
        [deliveryId, this.clock.now()],
      );
      if (claimed.length === 0) return;
      await work();
      faultPoint('handler.before-commit');
    });
  }
}

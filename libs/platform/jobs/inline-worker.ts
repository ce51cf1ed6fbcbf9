import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { DeliveryHandler } from './delivery-handler';
import { HandlerRegistry } from './handler-registry';
import type { QueueName } from './kinds';

/** Does at once, in this process, what the queues would have brought: where no worker runs, such as while data are loaded. */
@Injectable()
export class InlineWorker {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly deliveries: DeliveryHandler,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for these queues and what comes of it, the oldest first. A failure is thrown, not tried again. */
  async work(...queues: QueueName[]): Promise<void> {
    for (let ids = await this.waiting(queues); ids.length > 0; ids = await this.waiting(queues))
      for (const id of ids) await this.deliveries.handle(id);
  }

  /** One run of what recurs by that name. */
  async tick(name: string): Promise<void> {
    const recurring = this.registry.recurring().find((handler) => handler.name === name);
    if (!recurring) throw new Error(`Nothing recurs by the name of ${name}`);
    await recurring.run({});
  }

  /** Counts as done what waits for a queue: its reason is gone. */
  drop(queue: QueueName): Promise<void> {
    return this.uow.run(async () => {
      await this.uow.query('UPDATE platform.outbox SET done_at = $2 WHERE queue = $1 AND done_at IS NULL', [
        queue,
        this.clock.now(),
      ]);
    });
  }

  private async waiting(queues: readonly QueueName[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM platform.outbox WHERE done_at IS NULL AND failed_at IS NULL AND queue = ANY($1) ORDER BY id',
      [queues],
    );
    return rows.map(({ id }) => id);
  }
}

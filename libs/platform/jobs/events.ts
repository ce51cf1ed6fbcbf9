import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { HandlerRegistry } from './handler-registry';
import type { EventKind, JobKind, QueueName } from './kinds';
import { OutboxRow } from './outbox.row';
import { WakeUp } from './wake-up';

/** How a capability tells the others what happened, and asks for work to be done later. Inside a unit of work only. */
@Injectable()
export class Events {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  async publish<Payload extends object>(event: EventKind<Payload>, payload: Payload): Promise<void> {
    for (const listener of this.registry.within(event.name)) await listener.run(payload);
    const deliveries = this.registry
      .after(event.name)
      .map(({ id }) => this.delivery(event.name, id, 'events', payload));
    await this.save(deliveries);
  }

  async enqueue<Payload extends object>(job: JobKind<Payload>, ...payloads: Payload[]): Promise<void> {
    const handler = this.registry.job(job.name);
    if (!handler) throw new Error(`Job ${job.name} has no handler`);
    await this.save(payloads.map((payload) => this.delivery(job.name, handler.id, job.queue, payload)));
  }

  private delivery(topic: string, handler: string, queue: QueueName, payload: object): Partial<OutboxRow> {
    return { id: newId(), topic, handler, queue, payload, occurredAt: this.clock.now() };
  }

  private async save(deliveries: Partial<OutboxRow>[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.uow.repository(OutboxRow).insert(deliveries);
    this.uow.afterCommit(() => this.wakeUp.now());
  }
}

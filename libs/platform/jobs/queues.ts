import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QUEUES, type QueueName } from './kinds';
import type { QueueBackend } from './queue-backend';

export const QUEUE_BACKEND = Symbol('bottega.queue-backend');

const DELIVERY_SETTINGS = {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

/** The queues, typed by name. They carry ids of deliveries and nothing else. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues: Record<QueueName, Queue>;

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {
    this.queues = Object.fromEntries(QUEUES.map((name) => [name, backend.queue(name)])) as Record<QueueName, Queue>;
  }

  get(name: QueueName): Queue {
    return this.queues[name];
  }

  async deliver(deliveries: readonly { id: string; queue: QueueName }[]): Promise<void> {
    for (const name of QUEUES) {
      const mine = deliveries.filter((delivery) => delivery.queue === name);
      if (mine.length === 0) continue;
      await this.queues[name].addBulk(
        mine.map(({ id }) => ({ name: 'delivery', data: { id }, opts: { ...DELIVERY_SETTINGS, jobId: `d-${id}` } })),
      );
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await this.backend.close();
  }
}

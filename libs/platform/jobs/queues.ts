import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { QUEUES, type QueueName } from './kinds';
import type { QueueBackend } from './queue-backend';

export const QUEUE_BACKEND = Symbol('bottega.queue-backend');
export const FIRST_RETRY_MS = Symbol('bottega.first-retry');

const ATTEMPTS = 6;

/** The queues, typed by name. They carry ids of deliveries and nothing else. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly log = new Logger(Queues.name);
  private readonly queues: Record<QueueName, Queue>;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(FIRST_RETRY_MS) private readonly firstRetryMs: number,
  ) {
    this.queues = Object.fromEntries(QUEUES.map((name) => [name, backend.queue(name)])) as Record<QueueName, Queue>;
    for (const queue of Object.values(this.queues))
      queue.on('error', (error) => this.log.error({ message: 'The queue has trouble', queue: queue.name, error }));
  }

  get(name: QueueName): Queue {
    return this.queues[name];
  }

  /** Fails when the storage of the queues does not answer. */
  ping(): Promise<void> {
    return this.backend.ping();
  }

  async deliver(deliveries: readonly { id: string; queue: QueueName }[]): Promise<void> {
    for (const name of QUEUES) {
      const mine = deliveries.filter((delivery) => delivery.queue === name);
      if (mine.length === 0) continue;
      await this.queues[name].addBulk(
        mine.map(({ id }) => ({ name: 'delivery', data: { id }, opts: { ...this.settings, jobId: `d-${id}` } })),
      );
    }
  }

  private get settings(): JobsOptions {
    const backoff = { type: 'exponential', delay: this.firstRetryMs };
    return { attempts: ATTEMPTS, backoff, removeOnComplete: true, removeOnFail: true };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await this.backend.close();
  }
}

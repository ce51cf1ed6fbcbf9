import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { DeliveryHandler } from './delivery-handler';
import { HandlerRegistry } from './handler-registry';
import type { QueueName } from './kinds';
import type { QueueBackend } from './queue-backend';
import { QUEUE_BACKEND, Queues } from './queues';

const CONCURRENCY: Record<QueueName, number> = { events: 4, mail: 4, documents: 1, clock: 1 };
/** A job whose process died is taken up again within seconds, however often that happens: handlers do not mind. */
const AFTER_A_CRASH = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

/** Consumes the queues: deliveries go to their handlers, the clock's ticks to the recurring ones. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Workers.name);
  private workers: Worker[] = [];

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly queues: Queues,
    private readonly deliveries: DeliveryHandler,
    private readonly registry: HandlerRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.schedule();
    this.workers = [
      ...(['events', 'mail', 'documents'] as const).map((name) => this.deliveryWorker(name)),
      this.backend.worker('clock', (job) => this.tick(job), { ...AFTER_A_CRASH, concurrency: CONCURRENCY.clock }),
    ];
    for (const worker of this.workers)
      worker.on('error', (error) => this.log.error(`${worker.name}: ${error.message}`));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private deliveryWorker(name: QueueName): Worker {
    const worker = this.backend.worker(name, (job: Job<{ id: string }>) => this.deliveries.handle(job.data.id), {
      ...AFTER_A_CRASH,
      concurrency: CONCURRENCY[name],
    });
    worker.on('failed', (job, error) => {
      if (!job) return;
      this.log.warn(`Delivery ${job.data.id} failed (attempt ${job.attemptsMade}): ${error.message}`);
      if (job.attemptsMade >= (job.opts.attempts ?? 1)) void this.deliveries.giveUp(job.data.id, error.message);
    });
    return worker;
  }

  private async schedule(): Promise<void> {
    for (const { name, schedule } of this.registry.recurring()) {
      const { every, cron, tz } = schedule ?? {};
      await this.queues
        .get('clock')
        .upsertJobScheduler(name.replaceAll(':', '-'), every ? { every } : { pattern: cron!, tz }, {
          name,
          opts: { removeOnComplete: true, removeOnFail: 100 },
        });
    }
  }

  private async tick(job: Job): Promise<void> {
    await this.registry
      .recurring()
      .find(({ name }) => name === job.name)
      ?.run({});
  }
}

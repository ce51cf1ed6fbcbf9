import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { inTrace } from '@bottega/platform/logs';
import { DeliveryHandler } from './delivery-handler';
import { Failure } from './failure';
import { toldWhenHandled } from './handled';
import { HandlerRegistry, type RegisteredHandler } from './handler-registry';
import type { QueueName } from './kinds';
import type { QueueBackend } from './queue-backend';
import { QUEUE_BACKEND, Queues } from './queues';

/** How soon what recurs comes back after the queue's storage was emptied. */
const RESCHEDULE_MS = 10_000;
const CONCURRENCY: Record<QueueName, number> = { events: 4, mail: 4, documents: 1, clock: 1 };
/** A job whose process died is taken up again within seconds, however often that happens: handlers do not mind. */
const AFTER_A_CRASH = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

/** Consumes the queues: deliveries go to their handlers, the clock's ticks to the recurring ones. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Workers.name);
  private workers: Worker[] = [];
  private rescheduling: NodeJS.Timeout | undefined;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly queues: Queues,
    private readonly deliveries: DeliveryHandler,
    private readonly registry: HandlerRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.schedule(this.registry.recurring());
    this.workers = [
      ...(['events', 'mail', 'documents'] as const).map((name) => this.deliveryWorker(name)),
      this.clockWorker(),
    ];
    for (const worker of this.workers)
      worker.on('error', (error) => this.log.error({ message: 'A worker has trouble', queue: worker.name, error }));
    this.rescheduling = setInterval(() => void this.scheduleAgain(), RESCHEDULE_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.rescheduling);
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private deliveryWorker(name: QueueName): Worker {
    const worker = this.backend.worker(name, (job: Job<{ id: string }>) => this.handle(name, job.data.id), {
      ...AFTER_A_CRASH,
      concurrency: CONCURRENCY[name],
    });
    worker.on('failed', (job, error) => {
      if (!job) return;
      const { id: delivery } = job.data;
      this.log.warn({ message: 'A delivery failed', delivery, attempt: job.attemptsMade, error });
      if (job.attemptsMade >= (job.opts.attempts ?? 1)) void this.giveUp(job.data.id, error);
    });
    return worker;
  }

  private handle(queue: QueueName, delivery: string): Promise<void> {
    return inTrace({ delivery }, () => toldWhenHandled(queue, () => this.deliveries.handle(delivery))).catch(
      Failure.of,
    );
  }

  /** A failure to note it is only logged: not being done, the delivery comes back and fails again. */
  private async giveUp(deliveryId: string, reason: Error): Promise<void> {
    await this.deliveries
      .giveUp(deliveryId, reason.message)
      .catch((error: Error) =>
        this.log.error({ message: 'A delivery could not be given up', delivery: deliveryId, error }),
      );
  }

  private clockWorker(): Worker {
    const settings = { ...AFTER_A_CRASH, concurrency: CONCURRENCY.clock };
    const worker = this.backend.worker('clock', (job) => this.tick(job), settings);
    worker.on('failed', (job, error) => this.log.error({ message: 'A recurring job failed', job: job?.name, error }));
    return worker;
  }

  private async schedule(handlers: readonly RegisteredHandler[]): Promise<void> {
    for (const { name, schedule } of handlers) {
      const { every, cron, tz } = schedule ?? {};
      await this.queues.get('clock').upsertJobScheduler(schedulerId(name), every ? { every } : { pattern: cron!, tz }, {
        name,
        opts: { removeOnComplete: true, removeOnFail: true },
      });
    }
  }

  /** Only what is missing: scheduling again what is there would put off its next run. */
  private async scheduleAgain(): Promise<void> {
    try {
      const present = await this.queues.get('clock').getJobSchedulers();
      const known = new Set(present.map(({ key }) => key));
      await this.schedule(this.registry.recurring().filter(({ name }) => !known.has(schedulerId(name))));
    } catch (error) {
      this.log.error({ message: 'What recurs could not be looked after', error });
    }
  }

  private async tick(job: Job): Promise<void> {
    const recurring = this.registry.recurring().find(({ name }) => name === job.name);
    await recurring?.run({}).catch(Failure.of);
  }
}

const schedulerId = (name: string) => name.replaceAll(':', '-');

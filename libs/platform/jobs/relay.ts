import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { faultPoint, UnitOfWork } from '@bottega/platform/persistence';
import type { QueueName } from './kinds';
import { Queues } from './queues';
import { WakeUp } from './wake-up';

const BATCH = 200;
const POLL_MS = 1_000;
/**
 * A delivery not finished this long after being dispatched is handed to the queue again: queues forget, the database does
 * not. One that is still queued keeps its job id, so handing it over twice is handing it over once.
 */
const LEASE_MS = 10_000;

/** Carries what is written in the outbox to the queues. Any number may run: rows are claimed with SKIP LOCKED. */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly queues: Queues,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeUp.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((error: Error) => this.log.error({ message: 'The relay stopped short', error }))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.dispatchBatch()) === BATCH);
  }

  /** Enqueues before committing the mark: after a crash in between, the same job id makes the repetition harmless. */
  private dispatchBatch(): Promise<number> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const rows = await this.uow.query<{ id: string; queue: QueueName }>(
        `UPDATE platform.outbox SET dispatched_at = $1
          WHERE id IN (SELECT id FROM platform.outbox
                        WHERE done_at IS NULL AND failed_at IS NULL AND (dispatched_at IS NULL OR dispatched_at < $2)
                        ORDER BY dispatched_at NULLS FIRST, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id, queue`,
        [now, new Date(now.getTime() - LEASE_MS)],
      );
      await this.queues.deliver(rows);
      faultPoint('relay.after-enqueue');
      return rows.length;
    });
  }
}

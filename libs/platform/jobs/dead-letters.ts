import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { WakeUp } from './wake-up';

export interface DeadLetter {
  id: string;
  topic: string;
  handler: string;
  payload: object;
  occurredAt: Date;
  failedAt: Date;
  error: string;
  replays: number;
}

/** Deliveries whose retries are exhausted, for staff to see and to send again. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
    private readonly wakeUp: WakeUp,
  ) {}

  /** The oldest first; `after` is the last one seen. */
  list(limit: number, after?: Pick<DeadLetter, 'failedAt' | 'id'>): Promise<DeadLetter[]> {
    return this.database.query<DeadLetter>(
      `SELECT id, topic, handler, payload, occurred_at AS "occurredAt", failed_at AS "failedAt", error, replays
         FROM platform.outbox
        WHERE failed_at IS NOT NULL AND done_at IS NULL
          AND ($2::timestamptz IS NULL OR (failed_at, id) > ($2, $3::uuid))
        ORDER BY failed_at, id LIMIT $1`,
      [limit, after?.failedAt, after?.id],
    );
  }

  /** Hands it to the queue once more. @returns false when it is not waiting for that */
  async replay(id: string): Promise<boolean> {
    return (await this.revive(id)).length === 1;
  }

  /** All that wait for it. @returns their ids */
  replayAll(): Promise<string[]> {
    return this.revive(null);
  }

  private revive(id: string | null): Promise<string[]> {
    return this.uow.run(async () => {
      const revived = await this.uow.query<{ id: string }>(
        `UPDATE platform.outbox SET failed_at = NULL, error = NULL, dispatched_at = NULL, replays = replays + 1
          WHERE failed_at IS NOT NULL AND done_at IS NULL AND ($1::uuid IS NULL OR id = $1) RETURNING id`,
        [id],
      );
      this.uow.afterCommit(() => this.wakeUp.now());
      return revived.map((row) => row.id);
    });
  }
}

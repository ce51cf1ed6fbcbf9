import { Injectable, Logger } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { type MetricSource, NOWHERE } from './metric-source';

interface Backlog {
  waiting: number;
  dead: number;
  oldest: Date | null;
}

const BACKLOG = `
  SELECT count(*) FILTER (WHERE failed_at IS NULL)::int AS waiting,
         count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS dead,
         min(occurred_at) FILTER (WHERE failed_at IS NULL) AS oldest
    FROM platform.outbox WHERE done_at IS NULL`;

/** What the outbox still has to deliver: the same in every process that looks at one database. */
@Injectable()
export class OutboxMetrics implements MetricSource {
  private readonly log = new Logger(OutboxMetrics.name);
  private readonly waiting = gauge('bottega_outbox_waiting', 'Deliveries written and not done');
  private readonly oldest = gauge('bottega_outbox_oldest_seconds', 'Age of the oldest delivery not done');
  private readonly dead = gauge('bottega_outbox_dead_letters', 'Deliveries given up, waiting for staff');
  readonly metrics = [this.waiting, this.oldest, this.dead];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** While the database is away nothing is known, which is not the same as nothing. */
  async refresh(): Promise<void> {
    try {
      const { waiting, dead, oldest } = (await this.database.one<Backlog>(BACKLOG))!;
      this.waiting.set(waiting);
      this.dead.set(dead);
      this.oldest.set(oldest ? (this.clock.now().getTime() - oldest.getTime()) / 1_000 : 0);
    } catch (error) {
      this.log.warn({ message: 'The outbox could not be counted', error });
      for (const metric of this.metrics) metric.set(NaN);
    }
  }
}

const gauge = (name: string, help: string) => new Gauge({ name, help, ...NOWHERE });

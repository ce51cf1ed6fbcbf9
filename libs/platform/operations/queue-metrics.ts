import { Injectable, Logger, Optional } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { QUEUES, Queues } from '@bottega/platform/jobs';
import { type MetricSource, NOWHERE } from './metric-source';

const STATES = ['waiting', 'active', 'delayed'] as const;

/** Jobs in the queues, where this process works them. */
@Injectable()
export class QueueMetrics implements MetricSource {
  private readonly log = new Logger(QueueMetrics.name);
  private readonly jobs = new Gauge({
    name: 'bottega_queue_jobs',
    help: 'Jobs in the queues by state',
    labelNames: ['queue', 'state'],
    ...NOWHERE,
  });
  readonly metrics = [this.jobs];

  constructor(@Optional() private readonly queues?: Queues) {}

  async refresh(): Promise<void> {
    const { queues } = this;
    if (queues) await Promise.all(QUEUES.map((queue) => this.count(queues, queue)));
  }

  private async count(queues: Queues, queue: (typeof QUEUES)[number]): Promise<void> {
    try {
      const counts = await queues.get(queue).getJobCounts(...STATES);
      for (const state of STATES) this.jobs.set({ queue, state }, counts[state] ?? 0);
    } catch (error) {
      this.log.warn({ message: 'A queue could not be counted', queue, error });
      for (const state of STATES) this.jobs.set({ queue, state }, NaN);
    }
  }
}

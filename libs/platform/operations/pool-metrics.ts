import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Gauge, Histogram } from 'prom-client';
import { ADMITTED, Database, UnitOfWork } from '@bottega/platform/persistence';
import { type MetricSource, NOWHERE } from './metric-source';

/** Connections to the database, and how long units of work wait for theirs. */
@Injectable()
export class PoolMetrics implements MetricSource, OnApplicationShutdown {
  private readonly connections = new Gauge({
    name: 'bottega_database_connections',
    help: 'Connections of the pool by state; waiting: asked for and not there yet',
    labelNames: ['state'],
    ...NOWHERE,
  });
  private readonly queued = new Gauge({
    name: 'bottega_admission_queued',
    help: 'Units of work waiting for their turn',
    ...NOWHERE,
  });
  private readonly waits = new Histogram({
    name: 'bottega_admission_wait_seconds',
    help: 'Time units of work waited for their turn',
    buckets: [0.001, 0.01, 0.05, 0.25, 1, 5, 10],
    ...NOWHERE,
  });
  readonly metrics = [this.connections, this.queued, this.waits];

  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {
    subscribe(ADMITTED, this.admitted);
  }

  refresh(): void {
    for (const [state, count] of Object.entries(this.database.connections)) this.connections.set({ state }, count);
    this.queued.set(this.uow.queued);
  }

  onApplicationShutdown(): void {
    unsubscribe(ADMITTED, this.admitted);
  }

  private readonly admitted = (told: unknown) => this.waits.observe((told as { waitedMs: number }).waitedMs / 1_000);
}

import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DeliveryMetrics } from './delivery-metrics';
import type { MetricSource } from './metric-source';
import { OutboxMetrics } from './outbox-metrics';
import { PoolMetrics } from './pool-metrics';
import { QueueMetrics } from './queue-metrics';
import { RequestMetrics } from './request-metrics';

/** What this process counts and measures, in Prometheus’ words. */
@Injectable()
export class Metrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  private readonly registry = new Registry();
  private readonly sources: readonly MetricSource[];

  constructor(
    readonly requests: RequestMetrics,
    pool: PoolMetrics,
    outbox: OutboxMetrics,
    deliveries: DeliveryMetrics,
    queues: QueueMetrics,
  ) {
    this.sources = [requests, pool, outbox, deliveries, queues];
    for (const metric of this.sources.flatMap(({ metrics }) => metrics)) this.registry.registerMetric(metric);
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    await Promise.all(this.sources.map(async (source) => source.refresh?.()));
    return this.registry.metrics();
  }
}

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { HANDLED, type Handled } from '@bottega/platform/jobs';
import { type MetricSource, NOWHERE } from './metric-source';

/** Deliveries handled by this process, how they went and how long they took. */
@Injectable()
export class DeliveryMetrics implements MetricSource, OnApplicationShutdown {
  private readonly durations = new Histogram({
    name: 'bottega_delivery_duration_seconds',
    help: 'Time to handle a delivery',
    labelNames: ['queue', 'outcome'],
    buckets: [0.01, 0.05, 0.25, 1, 5, 30],
    ...NOWHERE,
  });
  readonly metrics = [this.durations];

  constructor() {
    subscribe(HANDLED, this.handled);
  }

  onApplicationShutdown(): void {
    unsubscribe(HANDLED, this.handled);
  }

  private readonly handled = (told: unknown) => {
    const { queue, outcome, seconds } = told as Handled;
    this.durations.observe({ queue, outcome }, seconds);
  };
}

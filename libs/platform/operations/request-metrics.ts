import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { type MetricSource, NOWHERE } from './metric-source';

/** Requests by method, template of the route and status: never by address, which would be without end. */
@Injectable()
export class RequestMetrics implements MetricSource {
  private readonly durations = new Histogram({
    name: 'bottega_http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    ...NOWHERE,
  });
  readonly metrics = [this.durations];

  answered(method: string, route: string, status: number, seconds: number): void {
    this.durations.observe({ method, route, status }, seconds);
  }
}

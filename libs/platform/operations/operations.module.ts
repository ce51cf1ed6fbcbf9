import { type DynamicModule, Module } from '@nestjs/common';
import type { Capability } from '@bottega/platform/persistence';
import { DeliveryMetrics } from './delivery-metrics';
import { CAPABILITIES, Health } from './health';
import { Metrics } from './metrics';
import { OutboxMetrics } from './outbox-metrics';
import { PoolMetrics } from './pool-metrics';
import { QueueMetrics } from './queue-metrics';
import { RequestMetrics } from './request-metrics';

/** What whoever runs Bottega wants to know of a process. */
@Module({})
export class OperationsModule {
  static watching(capabilities: readonly Capability[]): DynamicModule {
    return {
      module: OperationsModule,
      providers: [
        { provide: CAPABILITIES, useValue: capabilities },
        ...[Health, Metrics, RequestMetrics, PoolMetrics, OutboxMetrics, DeliveryMetrics, QueueMetrics],
      ],
      exports: [Health, Metrics],
    };
  }
}

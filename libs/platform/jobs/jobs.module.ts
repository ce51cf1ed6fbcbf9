import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeadLetters } from './dead-letters';
import { DeliveryHandler } from './delivery-handler';
import { Events } from './events';
import { HandlerRegistry } from './handler-registry';
import { InlineWorker } from './inline-worker';
import { openQueueBackend, type QueueBackendOptions } from './queue-backend';
import { FIRST_RETRY_MS, QUEUE_BACKEND, Queues } from './queues';
import { Relay } from './relay';
import { SweepOutbox } from './sweep-outbox';
import { WakeUp } from './wake-up';
import { Workers } from './workers';

export interface WorkerOptions extends QueueBackendOptions {
  /** How long a delivery that failed waits before it is tried again; each further wait is twice as long. */
  firstRetryMs?: number;
}

/** Every process may publish; only one that works opens the queues. */
@Global()
@Module({})
export class JobsModule {
  static publisher(): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [HandlerRegistry, WakeUp, Events, DeliveryHandler, DeadLetters, InlineWorker, SweepOutbox],
      exports: [HandlerRegistry, WakeUp, Events, DeliveryHandler, DeadLetters, InlineWorker],
    };
  }

  static worker({ firstRetryMs = 1_000, ...backend }: WorkerOptions): DynamicModule {
    const publisher = JobsModule.publisher();
    return {
      ...publisher,
      providers: [
        ...publisher.providers!,
        { provide: QUEUE_BACKEND, useFactory: () => openQueueBackend(backend) },
        { provide: FIRST_RETRY_MS, useValue: firstRetryMs },
        Queues,
        Workers,
        Relay,
      ],
      exports: [...publisher.exports!, Queues],
    };
  }
}

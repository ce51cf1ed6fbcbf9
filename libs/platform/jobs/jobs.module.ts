import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeadLetters } from './dead-letters';
import { DeliveryHandler } from './delivery-handler';
import { Events } from './events';
import { HandlerRegistry } from './handler-registry';
import { InlineWorker } from './inline-worker';
import { openQueueBackend, type QueueBackendOptions } from './queue-backend';
import { QUEUE_BACKEND, Queues } from './queues';
import { Relay } from './relay';
import { WakeUp } from './wake-up';
import { Workers } from './workers';

/** Every process may publish; only one that works opens the queues. */
@Global()
@Module({})
export class JobsModule {
  static publisher(): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [HandlerRegistry, WakeUp, Events, DeliveryHandler, DeadLetters, InlineWorker],
      exports: [HandlerRegistry, WakeUp, Events, DeliveryHandler, DeadLetters, InlineWorker],
    };
  }

  static worker(options: QueueBackendOptions): DynamicModule {
    const publisher = JobsModule.publisher();
    return {
      ...publisher,
      providers: [
        ...publisher.providers!,
        { provide: QUEUE_BACKEND, useFactory: () => openQueueBackend(options) },
        Queues,
        Workers,
        Relay,
      ],
    };
  }
}

import { type DynamicModule, Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Capability } from './capability';
import { createDataSource, type DatabaseOptions } from './data-source';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

@Injectable()
class ConnectionCloser implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

@Global()
@Module({})
export class PersistenceModule {
  static forRoot(options: DatabaseOptions, capabilities: readonly Capability[]): DynamicModule {
    return {
      module: PersistenceModule,
      providers: [
        { provide: DataSource, useFactory: () => createDataSource(options, capabilities).initialize() },
        ConnectionCloser,
        UnitOfWork,
        Database,
      ],
      exports: [DataSource, UnitOfWork, Database],
    };
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '@bottega/platform/kernel';
import { HttpModule } from '@bottega/platform/http';
import { JobsModule } from '@bottega/platform/jobs';
import { OperationsModule } from '@bottega/platform/operations';
import { PersistenceModule } from '@bottega/platform/persistence';
import { type Settings, SettingsModule } from '@bottega/platform/settings';
import { TablesModule } from '@bottega/platform/tables';
import { capabilities } from './capabilities';

@Global()
@Module({})
class ClockModule {
  static with(clock: Clock): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}

/** The whole application; `role` decides whether this process also works the queues. */
@Module({})
export class AppModule {
  static with(settings: Settings, clock: Clock = new SystemClock()): DynamicModule {
    const { databaseUrl, redisUrl, role } = settings;
    return {
      module: AppModule,
      imports: [
        ClockModule.with(clock),
        SettingsModule.with(settings),
        PersistenceModule.forRoot({ url: databaseUrl }, capabilities),
        role === 'api' ? JobsModule.publisher() : JobsModule.worker({ databaseUrl, redisUrl }),
        OperationsModule.watching(capabilities),
        HttpModule,
        TablesModule,
        ...capabilities.flatMap(({ module }) => module ?? []),
      ],
    };
  }
}

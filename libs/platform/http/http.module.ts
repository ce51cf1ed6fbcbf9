import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { InputPipe } from './fields/body.pipe';
import { ProblemFilter } from './problem.filter';
import { AttemptsGuard } from './attempts.guard';
import { RouteInventory } from './route-inventory';
import { VersionTag } from './version-tag';

@Module({
  imports: [DiscoveryModule],
  providers: [
    RouteInventory,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: AttemptsGuard },
    { provide: APP_INTERCEPTOR, useClass: VersionTag },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [RouteInventory],
})
export class HttpModule {}

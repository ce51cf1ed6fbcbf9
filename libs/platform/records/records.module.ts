import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditLog } from './audit-log';
import { Files } from './files';
import { PersonalDataParts } from './personal-data';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AuditLog, Files, PersonalDataParts],
  exports: [AuditLog, Files, PersonalDataParts],
})
export class RecordsModule {}

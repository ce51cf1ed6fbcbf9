import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log';
import { Files } from './files';

@Global()
@Module({ providers: [AuditLog, Files], exports: [AuditLog, Files] })
export class RecordsModule {}

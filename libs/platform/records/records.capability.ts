import { defineCapability } from '@bottega/platform/persistence';
import { AuditEntryRow } from './audit.row';
import { FileRow } from './file.row';
import { CreateRecords1700000000200 } from './migrations/create-records';
import { LetOperatorsBeAudited1700000010100 } from './migrations/let-operators-be-audited';
import { RecordsModule } from './records.module';

export const records = defineCapability({
  name: 'records',
  schema: 'platform',
  module: RecordsModule,
  entities: [AuditEntryRow, FileRow],
  migrations: [CreateRecords1700000000200, LetOperatorsBeAudited1700000010100],
  reads: [],
});

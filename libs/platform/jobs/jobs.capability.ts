import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { CreateOutbox1700000000100 } from './migrations/create-outbox';
import { OutboxRow } from './outbox.row';

export const jobs = defineCapability({
  name: 'jobs',
  schema: 'platform',
  entities: [OutboxRow],
  migrations: [CreateOutbox1700000000100],
  reads: [],
  checks,
});

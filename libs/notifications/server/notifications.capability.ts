import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { KeptMailRow } from './infrastructure/kept-mail.row';
import { MessageRow } from './infrastructure/message.row';
import { CreateDevMail1700000000510 } from './infrastructure/migrations/create-dev-mail';
import { CreateMessages1700000000500 } from './infrastructure/migrations/create-messages';
import { NotificationsModule } from './notifications.module';

export const notifications = defineCapability({
  name: 'notifications',
  schema: 'notifications',
  module: NotificationsModule,
  entities: [MessageRow, KeptMailRow],
  migrations: [CreateMessages1700000000500, CreateDevMail1700000000510],
  reads: [],
  checks,
});

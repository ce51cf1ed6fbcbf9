import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { EntryRow, LotRow } from './infrastructure/ledger.rows';
import { MembershipRow, PlanRow, SuspensionRow, UpgradeRow } from './infrastructure/membership.rows';
import { CreateMembership1700000020110 } from './infrastructure/migrations/create-membership';
import { SeeUsableLots1700000020611 } from './infrastructure/migrations/see-usable-lots';
import { MembershipModule } from './membership.module';

export const membership = defineCapability({
  name: 'membership',
  schema: 'membership',
  module: MembershipModule,
  entities: [PlanRow, MembershipRow, SuspensionRow, UpgradeRow, LotRow, EntryRow],
  migrations: [CreateMembership1700000020110, SeeUsableLots1700000020611],
  reads: ['billing', 'catalogue', 'identity', 'notifications'],
  checks,
});

import { defineCapability } from '@bottega/platform/persistence';
import { CommunityModule } from './community.module';
import { WishRow } from './infrastructure/wish.row';
import { CreateCommunity1700000010502 } from './infrastructure/migrations/create-community';

export const community = defineCapability({
  name: 'community',
  schema: 'community',
  module: CommunityModule,
  entities: [WishRow],
  migrations: [CreateCommunity1700000010502],
  reads: [],
});

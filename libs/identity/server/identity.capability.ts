import { defineCapability } from '@bottega/platform/persistence';
import { IdentityModule } from './identity.module';
import { CredentialRow } from './infrastructure/credential.row';
import { CreateIdentity1700000001000 } from './infrastructure/migrations/create-identity';
import { OneTimeLinkRow } from './infrastructure/one-time-link.row';
import { PersonRow } from './infrastructure/person.row';
import { RoleGrantRow } from './infrastructure/role-grant.row';
import { SessionRow } from './infrastructure/session.row';

export const identity = defineCapability({
  name: 'identity',
  schema: 'identity',
  module: IdentityModule,
  entities: [CredentialRow, OneTimeLinkRow, PersonRow, RoleGrantRow, SessionRow],
  migrations: [CreateIdentity1700000001000],
  reads: [],
});

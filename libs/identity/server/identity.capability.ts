import { defineCapability } from '@bottega/platform/persistence';
import { IdentityModule } from './identity.module';
import { CredentialRow } from './infrastructure/credential.row';
import { KeptNameRow } from './infrastructure/kept-name.row';
import { CloseAccounts1700000010240 } from './infrastructure/migrations/close-accounts';
import { CreateIdentity1700000001000 } from './infrastructure/migrations/create-identity';
import { CreatePersonalTokens1700000010200 } from './infrastructure/migrations/create-personal-tokens';
import { OneTimeLinkRow } from './infrastructure/one-time-link.row';
import { PersonRow } from './infrastructure/person.row';
import { PersonalTokenRow } from './infrastructure/personal-token.row';
import { RoleGrantRow } from './infrastructure/role-grant.row';
import { SessionRow } from './infrastructure/session.row';

export const identity = defineCapability({
  name: 'identity',
  schema: 'identity',
  module: IdentityModule,
  entities: [CredentialRow, KeptNameRow, OneTimeLinkRow, PersonRow, PersonalTokenRow, RoleGrantRow, SessionRow],
  migrations: [CreateIdentity1700000001000, CreatePersonalTokens1700000010200, CloseAccounts1700000010240],
  reads: [],
});

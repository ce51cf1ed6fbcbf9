import { Global, Module } from '@nestjs/common';
import { Recipients } from '@bottega/notifications/server';
import { SessionResolver, TokenResolver } from '@bottega/platform/http';
import { AskNewAddress } from './application/ask-new-address';
import { ChangePassword } from './application/change-password';
import { CloseAccount } from './application/close-account';
import { ConfirmAddress } from './application/confirm-address';
import { CreateToken } from './application/create-token';
import { EditPerson } from './application/edit-person';
import { EndSession } from './application/end-session';
import { EnterByLink } from './application/enter-by-link';
import { EnterPerson } from './application/enter-person';
import { GrantRole } from './application/grant-role';
import { OpenSession } from './application/open-session';
import { PersonalAccount } from './application/personal-account';
import { ProveIdentity } from './application/prove-identity';
import { RegisterPerson } from './application/register-person';
import { ResendConfirmation } from './application/resend-confirmation';
import { RevokeRole } from './application/revoke-role';
import { RevokeToken } from './application/revoke-token';
import { SendLink } from './application/send-link';
import { SendSignInLink } from './application/send-sign-in-link';
import { SignIn } from './application/sign-in';
import { SignUp } from './application/sign-up';
import { StoredSessions } from './application/stored-sessions';
import { StoredTokens } from './application/stored-tokens';
import { UpdateProfile } from './application/update-profile';
import { UseLink } from './application/use-link';
import { VerifyAffiliation } from './application/verify-affiliation';
import { PeopleExportController } from './http/people-export.controller';
import { AccountController } from './http/account.controller';
import { AuthController } from './http/auth.controller';
import { LinksController } from './http/links.controller';
import { MeController } from './http/me.controller';
import { PeopleController } from './http/people.controller';
import { RolesController } from './http/roles.controller';
import { SessionCookie } from './http/session-cookie';
import { TokensController } from './http/tokens.controller';
import { CredentialRepository } from './infrastructure/credential.repository';
import { OneTimeLinkRepository } from './infrastructure/one-time-link.repository';
import { Passwords } from './infrastructure/passwords';
import { PersonRepository } from './infrastructure/person.repository';
import { PersonalTokenRepository } from './infrastructure/personal-token.repository';
import { RoleGrantRepository } from './infrastructure/role-grant.repository';
import { SessionRepository } from './infrastructure/session.repository';
import { AddressChangingMessage, ChangeAddressMessage } from './messages/change-address.messages';
import { ConfirmAddressMessage } from './messages/confirm-address.message';
import { Links } from './messages/links';
import { SignInLinkMessage } from './messages/sign-in-link.message';
import { People } from './people.port';
import { KnownRecipients } from './queries/known-recipients';
import { ListMySessions } from './queries/list-my-sessions';
import { ListMyTokens } from './queries/list-my-tokens';
import { PreviewClosing } from './queries/preview-closing';
import { SearchPeople } from './queries/search-people';
import { ShowAccount } from './queries/show-account';
import { ShowPerson } from './queries/show-person';
import { TellMyData } from './queries/tell-my-data';

const useCases = [
  AskNewAddress,
  ChangePassword,
  CloseAccount,
  ConfirmAddress,
  CreateToken,
  EditPerson,
  EndSession,
  EnterByLink,
  EnterPerson,
  GrantRole,
  OpenSession,
  PersonalAccount,
  ProveIdentity,
  RegisterPerson,
  ResendConfirmation,
  RevokeRole,
  RevokeToken,
  SendLink,
  SendSignInLink,
  SignIn,
  SignUp,
  UpdateProfile,
  UseLink,
  VerifyAffiliation,
];
const messages = [AddressChangingMessage, ChangeAddressMessage, ConfirmAddressMessage, Links, SignInLinkMessage];
const queries = [ListMySessions, ListMyTokens, PreviewClosing, SearchPeople, ShowAccount, ShowPerson, TellMyData];
const infrastructure = [
  CredentialRepository,
  OneTimeLinkRepository,
  Passwords,
  PersonRepository,
  PersonalTokenRepository,
  RoleGrantRepository,
  SessionCookie,
  SessionRepository,
];

/** Global: every request is answered after asking it who is calling. */
@Global()
@Module({
  controllers: [
    PeopleExportController,
    AccountController,
    AuthController,
    LinksController,
    MeController,
    PeopleController,
    RolesController,
    TokensController,
  ],
  providers: [
    ...useCases,
    ...messages,
    ...queries,
    ...infrastructure,
    People,
    { provide: SessionResolver, useClass: StoredSessions },
    { provide: TokenResolver, useClass: StoredTokens },
    { provide: Recipients, useClass: KnownRecipients },
  ],
  exports: [People, SessionResolver, TokenResolver, Recipients],
})
export class IdentityModule {}

import { Global, Module } from '@nestjs/common';
import { AdjustMembership } from './application/memberships/adjust-membership';
import { AskMembership } from './application/memberships/ask-membership';
import { BeginMembership } from './application/memberships/begin-membership';
import { CancelMembership } from './application/memberships/cancel-membership';
import { CheckActive } from './application/memberships/check-active';
import { EndMembership } from './application/memberships/end-membership';
import { KeepMemberships } from './application/memberships/keep-memberships';
import { RenewMembership } from './application/memberships/renew-membership';
import { ReopenMemberships } from './application/memberships/reopen-memberships';
import { SettleMemberships } from './application/memberships/settle-memberships';
import { SuspendMembership } from './application/memberships/suspend-membership';
import { UpgradeMembership } from './application/memberships/upgrade-membership';
import { WithdrawMemberships } from './application/memberships/withdraw-memberships';
import { PersonalMemberships } from './application/personal-memberships';
import { PlanMembershipMessages } from './application/plan-messages';
import { KeepPlans } from './application/plans/keep-plans';
import { KnownScopes } from './application/plans/known-scopes';
import { EndUse } from './application/uses/end-use';
import { ReserveUse } from './application/uses/reserve-use';
import { Entitlements } from './entitlements.port';
import { Memberships } from './memberships.port';
import { MembershipsController } from './http/memberships.controller';
import { PlansController } from './http/plans.controller';
import { StaffMembershipsController } from './http/staff-memberships.controller';
import { Ledger } from './infrastructure/ledger';
import { MembershipRepository } from './infrastructure/membership.repository';
import { RenewalDue, UsesExpiring } from './messages/ending-messages';
import { MembershipActivatedMessage, MembershipAskedMessage } from './messages/membership-messages';
import { MembershipToPayAgainMessage } from './messages/to-pay-again.message';
import { DueMemberships } from './queries/due-memberships';
import { GrantedAndLeft } from './queries/granted-and-left';
import { LedgerViews } from './queries/ledger-views';
import { MembershipSayings } from './queries/membership-sayings';
import { MembershipViews } from './queries/membership-views';
import { MembershipsOf } from './queries/memberships-of';
import { PlanOffers } from './queries/plan-offers';
import { PlanViews } from './queries/plan-views';
import { UntouchedMemberships } from './queries/untouched-memberships';
import { UsableLots } from './queries/usable-lots';

const useCases = [
  AdjustMembership,
  AskMembership,
  BeginMembership,
  CancelMembership,
  CheckActive,
  EndMembership,
  EndUse,
  KeepMemberships,
  KeepPlans,
  KnownScopes,
  PersonalMemberships,
  PlanMembershipMessages,
  RenewMembership,
  ReopenMemberships,
  ReserveUse,
  SettleMemberships,
  SuspendMembership,
  UpgradeMembership,
  WithdrawMemberships,
];
const queries = [
  DueMemberships,
  GrantedAndLeft,
  LedgerViews,
  MembershipSayings,
  MembershipViews,
  MembershipsOf,
  PlanOffers,
  PlanViews,
  UntouchedMemberships,
  UsableLots,
];
const messages = [
  MembershipActivatedMessage,
  MembershipAskedMessage,
  MembershipToPayAgainMessage,
  RenewalDue,
  UsesExpiring,
];

@Global()
@Module({
  controllers: [StaffMembershipsController, MembershipsController, PlansController],
  providers: [...useCases, ...queries, ...messages, Ledger, MembershipRepository, Entitlements, Memberships],
  exports: [Entitlements, Memberships],
})
export class MembershipModule {}

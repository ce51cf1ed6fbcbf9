import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  Idempotent,
  type Page,
  PAGE_SIZE,
  Principal,
  Requires,
  Who,
} from '@bottega/platform/http';
import { AdjustMembership } from '../application/memberships/adjust-membership';
import { CancelMembership } from '../application/memberships/cancel-membership';
import { RenewMembership } from '../application/memberships/renew-membership';
import { SuspendMembership } from '../application/memberships/suspend-membership';
import { UpgradeMembership } from '../application/memberships/upgrade-membership';
import { MembershipViews } from '../queries/membership-views';
import {
  AdjustDto,
  CancelMembershipDto,
  MembershipsQuery,
  RenewDto,
  SuspendDto,
  UpgradeDto,
  UpgradeQuery,
} from './membership.dto';
import { MembershipDetailView, MembershipView, UpgradeTermsView } from './membership.view';

/** What staff do with memberships. */
@ApiController('memberships')
@Requires('memberships.manage')
export class StaffMembershipsController {
  constructor(
    private readonly views: MembershipViews,
    private readonly suspension: SuspendMembership,
    private readonly upgradeMembership: UpgradeMembership,
    private readonly renewMembership: RenewMembership,
    private readonly adjustMembership: AdjustMembership,
    private readonly cancelMembership: CancelMembership,
  ) {}

  @Get()
  @ApiPage(MembershipView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: MembershipsQuery): Promise<Page<MembershipView>> {
    return this.views.list({ ...filter, limit });
  }

  @Post(':id/suspend')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async suspend(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Body() { reason, until }: SuspendDto,
    @Who() { personId: actorId }: Principal,
  ): Promise<MembershipDetailView> {
    await this.suspension.suspend({ membershipId, reason, until: until ?? null, actorId });
    return (await this.views.one(membershipId))!;
  }

  @Post(':id/resume')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async resume(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Who() { personId }: Principal,
  ): Promise<MembershipDetailView> {
    await this.suspension.resume(membershipId, personId);
    return (await this.views.one(membershipId))!;
  }

  /** What an upgrade to that plan would cost and give today. */
  @Get(':id/upgrade')
  @ApiOkResponse({ type: UpgradeTermsView })
  async upgradeTerms(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Query() { planId }: UpgradeQuery,
  ): Promise<UpgradeTermsView> {
    return this.upgradeMembership.preview(membershipId, planId);
  }

  @Post(':id/upgrade')
  @Idempotent()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async upgrade(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Body() wish: UpgradeDto,
    @Who() { personId: actorId }: Principal,
  ): Promise<MembershipDetailView> {
    await this.upgradeMembership.run({ ...wish, membershipId, actorId });
    return (await this.views.one(membershipId))!;
  }

  /** @returns the membership that goes on from it */
  @Post(':id/renew')
  @Idempotent()
  @ApiCreatedResponse({ type: MembershipDetailView })
  async renew(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Body() wish: RenewDto,
    @Who() { personId: requestedBy }: Principal,
  ): Promise<MembershipDetailView> {
    return (await this.views.one(await this.renewMembership.run({ ...wish, membershipId, requestedBy })))!;
  }

  @Post(':id/adjust')
  @Idempotent()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async adjust(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Body() change: AdjustDto,
    @Who() { personId: actorId }: Principal,
  ): Promise<MembershipDetailView> {
    await this.adjustMembership.run({ ...change, membershipId, actorId });
    return (await this.views.one(membershipId))!;
  }

  @Post(':id/cancel')
  @Idempotent()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async cancel(
    @Param('id', ParseUUIDPipe) membershipId: string,
    @Body() wish: CancelMembershipDto,
    @Who() { personId: actorId }: Principal,
  ): Promise<MembershipDetailView> {
    await this.cancelMembership.run({ ...wish, membershipId, actorId });
    return (await this.views.one(membershipId))!;
  }
}

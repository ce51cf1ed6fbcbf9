import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { membershipErrors } from '@bottega/membership/domain';
import {
  ApiController,
  ApiPage,
  httpErrors,
  Idempotent,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { AskMembership } from '../application/memberships/ask-membership';
import { CancelMembership } from '../application/memberships/cancel-membership';
import { LedgerViews } from '../queries/ledger-views';
import { MembershipViews } from '../queries/membership-views';
import { AskMembershipDto } from './membership.dto';
import { LedgerEntryView, MembershipDetailView, MembershipView } from './membership.view';

/** Memberships for whoever has them. */
@ApiController()
export class MembershipsController {
  constructor(
    private readonly askMembership: AskMembership,
    private readonly cancelMembership: CancelMembership,
    private readonly views: MembershipViews,
    private readonly ledger: LedgerViews,
  ) {}

  @Post('memberships')
  @Idempotent()
  @SignedIn()
  @ApiCreatedResponse({ type: MembershipDetailView })
  @ApiOkResponse({ type: MembershipDetailView, description: 'They had asked for it already' })
  async ask(
    @Body() { personId, ...wish }: AskMembershipDto,
    @Who() who: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembershipDetailView> {
    const forOthers = personId !== undefined && personId !== who.personId;
    if (forOthers && !who.can('memberships.manage')) throw httpErrors('not-allowed');
    const { membershipId, created } = await this.askMembership.run({
      ...wish,
      personId: personId ?? who.personId,
      requestedBy: who.personId,
    });
    void reply.status(created ? HttpStatus.CREATED : HttpStatus.OK);
    return (await this.views.one(membershipId))!;
  }

  @Get('me/memberships')
  @SignedIn()
  @ApiPage(MembershipView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<MembershipView>> {
    return this.views.list({ personId: who.personId, cursor, limit });
  }

  @Get('memberships/:id')
  @SignedIn()
  @ApiOkResponse({ type: MembershipDetailView })
  async one(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MembershipDetailView> {
    const view = await this.views.one(id);
    if (!view || (view.person.id !== who.personId && !who.can('memberships.manage')))
      throw membershipErrors('not-found');
    return view;
  }

  @Get('memberships/:id/ledger')
  @SignedIn()
  @ApiPage(LedgerEntryView)
  async history(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit = PAGE_SIZE }: PageQuery,
    @Who() who: Principal,
  ): Promise<Page<LedgerEntryView>> {
    await this.one(id, who);
    return this.ledger.of(id, limit, cursor);
  }

  /** Of one still unpaid, by whoever asked for it. */
  @Post('memberships/:id/withdraw')
  @SignedIn()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MembershipDetailView })
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MembershipDetailView> {
    await this.cancelMembership.withdraw(id, who.personId);
    return (await this.views.one(id))!;
  }
}

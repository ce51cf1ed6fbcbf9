import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import {
  ApiController,
  ApiPage,
  httpErrors,
  Idempotent,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { EnrolLearner } from '../application/enrol-learner';
import { ReleasePlace } from '../application/holds/release-place';
import { Withdraw } from '../application/withdraw';
import { EnrolmentViews } from '../queries/enrolment-views';
import { EnrolDto, EnrolmentsQuery, ReleaseDto } from './enrolment.dto';
import { EnrolmentDetailView, EnrolmentView, WithdrawalPreviewView } from './enrolment.view';
import { OfferedMethods } from '../application/offered-methods';

@ApiController()
export class EnrolmentController {
  constructor(
    private readonly enrolLearner: EnrolLearner,
    private readonly withdrawal: Withdraw,
    private readonly releasePlace: ReleasePlace,
    private readonly views: EnrolmentViews,
    private readonly methods: OfferedMethods,
  ) {}

  @Post('enrolments')
  @Idempotent()
  @SignedIn()
  @ApiCreatedResponse({ type: EnrolmentDetailView })
  @ApiOkResponse({ type: EnrolmentDetailView, description: 'The place was already theirs' })
  async enrol(
    @Body() { editionId, payBy, membershipId, promoCode, participantId, overrideReason }: EnrolDto,
    @Who() who: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentDetailView> {
    const forOthers = participantId !== undefined && participantId !== who.personId;
    if ((forOthers || overrideReason) && !who.can('enrolments.manage')) throw httpErrors('not-allowed');
    const { enrolmentId, created } = await this.enrolLearner.run({
      editionId,
      participantId: participantId ?? who.personId,
      requesterId: who.personId,
      asker: forOthers ? 'staff' : 'learner',
      payBy: await this.methods.check(payBy),
      membershipId,
      promoCode,
      through: overrideReason ? { by: 'override', reason: overrideReason } : undefined,
    });
    void reply.status(created ? HttpStatus.CREATED : HttpStatus.OK);
    return (await this.views.one(enrolmentId))!;
  }

  @Get('me/enrolments')
  @SignedIn()
  @ApiPage(EnrolmentView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<EnrolmentView>> {
    return this.views.list({ participantId: who.personId, cursor, limit });
  }

  @Get('enrolments')
  @Requires('enrolments.manage')
  @ApiPage(EnrolmentView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: EnrolmentsQuery): Promise<Page<EnrolmentView>> {
    return this.views.list({ ...filter, limit });
  }

  @Get('enrolments/:id')
  @SignedIn()
  @ApiOkResponse({ type: EnrolmentDetailView })
  async one(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<EnrolmentDetailView> {
    const view = await this.views.one(id);
    if (!view || (view.participant.id !== who.personId && !who.can('enrolments.manage')))
      throw enrolmentErrors('not-found');
    return view;
  }

  @Get('enrolments/:id/withdrawal-preview')
  @SignedIn()
  @ApiOkResponse({ type: WithdrawalPreviewView })
  async preview(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<WithdrawalPreviewView> {
    const { refund, fullUntil, entitlement } = await this.withdrawal.preview(byWhom(id, who));
    return { refund, entitlement, fullUntil: fullUntil?.toISOString() ?? null };
  }

  /** Staff decide not to keep an unpaid place any longer. */
  @Post('enrolments/:id/release')
  @Requires('enrolments.manage')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: EnrolmentDetailView })
  async release(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReleaseDto,
    @Who() who: Principal,
  ): Promise<EnrolmentDetailView> {
    await this.releasePlace.run(id, { actorId: who.personId, reason });
    return (await this.views.one(id))!;
  }

  @Post('enrolments/:id/withdraw')
  @Idempotent()
  @SignedIn()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: EnrolmentDetailView })
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<EnrolmentDetailView> {
    await this.withdrawal.run(byWhom(id, who));
    return (await this.views.one(id))!;
  }
}

const byWhom = (enrolmentId: string, who: Principal) => ({
  enrolmentId,
  actorId: who.personId,
  forOthers: who.can('enrolments.manage'),
});

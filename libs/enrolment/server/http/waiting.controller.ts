import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import {
  ApiController,
  ApiPage,
  decodeCursor,
  decodeIdCursor,
  httpErrors,
  Idempotent,
  MaybeWho,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Public,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { AnswerOffer } from '../application/waiting/answer-offer';
import { JoinWaitingList } from '../application/waiting/join-waiting-list';
import { LeaveWaitingList } from '../application/waiting/leave-waiting-list';
import { mayAct, type QueueActor } from '../application/waiting/queue-actor';
import { OfferKeys } from '../infrastructure/offer-key';
import { WaitingViews } from '../queries/waiting-views';
import { OfferedMethods } from '../application/offered-methods';
import { JoinWaitingListDto, LeaveWaitingListDto, OfferKeyDto, WaitingEntriesQuery } from './waiting.dto';
import { WaitingEntryDetailView, WaitingEntryView } from './waiting.view';

@ApiController()
export class WaitingController {
  constructor(
    private readonly joinWaitingList: JoinWaitingList,
    private readonly leaveWaitingList: LeaveWaitingList,
    private readonly answerOffer: AnswerOffer,
    private readonly views: WaitingViews,
    private readonly keys: OfferKeys,
    private readonly methods: OfferedMethods,
  ) {}

  @Post('waiting-entries')
  @Idempotent()
  @SignedIn()
  @ApiCreatedResponse({ type: WaitingEntryDetailView })
  @ApiOkResponse({ type: WaitingEntryDetailView, description: 'They were in line already' })
  async join(
    @Body() { editionId, participantId, places = 1, payBy = 'desk', automatic = false }: JoinWaitingListDto,
    @Who() who: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaitingEntryDetailView> {
    const forOthers = participantId !== undefined && participantId !== who.personId;
    if (forOthers && !who.can('enrolments.manage')) throw httpErrors('not-allowed');
    const { entryId, created } = await this.joinWaitingList.run({
      ...{ editionId, places, automatic },
      personId: participantId ?? who.personId,
      requesterId: who.personId,
      asker: forOthers ? 'staff' : 'learner',
      payBy: await this.methods.check(payBy),
    });
    void reply.status(created ? HttpStatus.CREATED : HttpStatus.OK);
    return (await this.views.one(entryId))!;
  }

  @Get('me/waiting-entries')
  @SignedIn()
  @ApiPage(WaitingEntryView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<WaitingEntryView>> {
    return this.views.mine(who.personId, { before: cursor ? decodeIdCursor(cursor) : null, limit });
  }

  @Get('editions/:id/waiting-entries')
  @Requires('enrolments.manage')
  @ApiPage(WaitingEntryView)
  queue(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { status, cursor, limit = PAGE_SIZE }: WaitingEntriesQuery,
  ): Promise<Page<WaitingEntryView>> {
    const after = cursor ? String(decodeCursor(cursor, 1)[0]) : null;
    return this.views.queue(editionId, { status, after, limit });
  }

  /** Its owner, staff, and whoever comes by the link of the mail. */
  @Get('waiting-entries/:id')
  @Public()
  @ApiOkResponse({ type: WaitingEntryDetailView })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { key }: OfferKeyDto,
    @MaybeWho() who: Principal | null,
  ): Promise<WaitingEntryDetailView> {
    return this.shown(id, this.actor(id, who, key));
  }

  @Post('waiting-entries/:id/accept')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: WaitingEntryDetailView })
  async accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { key }: OfferKeyDto,
    @MaybeWho() who: Principal | null,
  ): Promise<WaitingEntryDetailView> {
    const actor = this.actor(id, who, key);
    await this.answerOffer.accept(id, actor);
    return this.shown(id, actor);
  }

  @Post('waiting-entries/:id/decline')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: WaitingEntryDetailView })
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { key }: OfferKeyDto,
    @MaybeWho() who: Principal | null,
  ): Promise<WaitingEntryDetailView> {
    const actor = this.actor(id, who, key);
    await this.answerOffer.decline(id, actor);
    return this.shown(id, actor);
  }

  @Post('waiting-entries/:id/withdraw')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: WaitingEntryDetailView })
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { key, reason }: LeaveWaitingListDto,
    @MaybeWho() who: Principal | null,
  ): Promise<WaitingEntryDetailView> {
    const actor = this.actor(id, who, key);
    await this.leaveWaitingList.run(id, actor, reason);
    return this.shown(id, actor);
  }

  private actor(entryId: string, who: Principal | null, key: string | undefined): QueueActor {
    const forOthers = who?.can('enrolments.manage') ?? false;
    return { personId: who?.personId ?? null, forOthers, byLink: this.keys.opens(entryId, key) };
  }

  private async shown(id: string, actor: QueueActor): Promise<WaitingEntryDetailView> {
    const view = await this.views.one(id);
    if (!view || !mayAct(view.participant.id, actor)) throw enrolmentErrors('waiting-entry-not-found');
    return view;
  }
}

import { Body, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, IfMatch, Lang, type Principal, Requires, Who } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { CancelSession } from '../application/cancel-session';
import { MoveSession } from '../application/move-session';
import { PlanSessions } from '../application/plan-sessions';
import { ShiftSessions } from '../application/shift-sessions';
import { SessionViews } from '../queries/session-views';
import { ReasonBody } from './edition.dto';
import { RehearsalView, ScheduledView, toRehearsalView } from './planning.view';
import { DryRunQuery, SessionChangeBody, SessionsBody, ShiftBody } from './session.dto';
import { EditionSessionView } from './session.view';

const orRehearsal = (view: new () => object) => ({
  schema: { oneOf: [{ $ref: getSchemaPath(view) }, { $ref: getSchemaPath(RehearsalView) }] },
});

@ApiController()
@ApiExtraModels(RehearsalView, ScheduledView, EditionSessionView)
export class SessionsController {
  constructor(
    private readonly planSessions: PlanSessions,
    private readonly moveSession: MoveSession,
    private readonly shiftSessions: ShiftSessions,
    private readonly cancelSession: CancelSession,
    private readonly views: SessionViews,
  ) {}

  @Post('editions/:id/sessions')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: ScheduledView })
  @ApiOkResponse({ type: RehearsalView, description: 'With `dryRun`' })
  async plan(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { dryRun }: DryRunQuery,
    @Body() body: SessionsBody,
    @Who() who: Principal,
    @Lang() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScheduledView | RehearsalView> {
    const request = { titles: [], evenIfClosed: false, ...body, editionId };
    if (dryRun) {
      void reply.status(200);
      const { findings, skipped } = await this.planSessions.rehearse(request);
      return toRehearsalView(findings, skipped, locale);
    }
    const { sessionIds, skipped } = await this.planSessions.run(who.personId, request);
    return { sessions: await this.views.find(sessionIds), skipped };
  }

  @Post('editions/:id/sessions/shift')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse(orRehearsal(ScheduledView))
  async shift(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { dryRun }: DryRunQuery,
    @Body() { days, evenIfClosed = false }: ShiftBody,
    @Who() who: Principal,
    @Lang() locale: Locale,
  ): Promise<ScheduledView | RehearsalView> {
    const shift = { editionId, days, evenIfClosed };
    if (dryRun) return toRehearsalView(await this.shiftSessions.rehearse(shift), [], locale);
    await this.shiftSessions.run(who.personId, shift);
    return { sessions: await this.views.ofEdition(editionId), skipped: [] };
  }

  @Patch('sessions/:id')
  @Requires('programme.manage')
  @ApiOkResponse(orRehearsal(EditionSessionView))
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { dryRun }: DryRunQuery,
    @Body() body: SessionChangeBody,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
    @Lang() locale: Locale,
  ): Promise<EditionSessionView | RehearsalView> {
    const change = { evenIfClosed: false, ...body };
    if (dryRun) return toRehearsalView(await this.moveSession.rehearse(id, change), [], locale);
    await this.moveSession.run(who.personId, id, change, seen);
    return this.one(id);
  }

  @Post('sessions/:id/cancel')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: EditionSessionView })
  async cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Who() who: Principal,
  ): Promise<EditionSessionView> {
    await this.cancelSession.run(who.personId, id, reason);
    return this.one(id);
  }

  private async one(id: string): Promise<EditionSessionView> {
    return (await this.views.find([id]))[0]!;
  }
}

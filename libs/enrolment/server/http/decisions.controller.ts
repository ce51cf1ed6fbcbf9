import { Body, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { enrolmentErrors, possibleDecisions } from '@bottega/enrolment/domain';
import {
  ApiController,
  ApiPage,
  Idempotent,
  Lang,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  Who,
} from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { DecideEdition } from '../application/decide/decide-edition';
import { PreviewDecision } from '../application/decide/preview-decision';
import { PreviewSessionCancellation } from '../application/decide/preview-session-cancellation';
import { EditionsToDecide } from '../queries/decide/editions-to-decide';
import { MergeTargets } from '../queries/decide/merge-targets';
import { Operations } from '../queries/decide/operations';
import { DecisionDto, DecisionPreviewQuery } from './decision.dto';
import {
  DecidedView,
  DecisionDetailView,
  DecisionPreviewView,
  DecisionView,
  SessionCancellationView,
} from './decision.view';

@ApiController()
export class DecisionsController {
  constructor(
    private readonly editions: EditionsToDecide,
    private readonly targets: MergeTargets,
    private readonly operations: Operations,
    private readonly previewDecision: PreviewDecision,
    private readonly previewSession: PreviewSessionCancellation,
    private readonly decideEdition: DecideEdition,
  ) {}

  /** Open editions whose day is near or past, or that are below their minimum. */
  @Get('staff/decisions')
  @Requires('programme.manage')
  @ApiPage(DecisionView)
  list(@Query() { limit = PAGE_SIZE, cursor }: PageQuery): Promise<Page<DecisionView>> {
    return this.editions.list(limit, cursor);
  }

  @Get('staff/decisions/:editionId')
  @Requires('programme.manage')
  @ApiOkResponse({ type: DecisionDetailView })
  async one(@Param('editionId', ParseUUIDPipe) editionId: string): Promise<DecisionDetailView> {
    const edition = await this.editions.one(editionId);
    if (!edition) throw enrolmentErrors('edition-not-found');
    return {
      ...edition,
      possible: possibleDecisions(edition.status),
      mergeInto: await this.targets.of(editionId),
      operationId: (await this.operations.idOf('cancel-edition', editionId)) ?? null,
    };
  }

  @Get('editions/:id/decision-preview')
  @Requires('programme.manage')
  @ApiOkResponse({ type: DecisionPreviewView })
  preview(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { action, into }: DecisionPreviewQuery,
    @Lang() locale: Locale,
  ): Promise<DecisionPreviewView> {
    return this.previewDecision.run({ editionId, action, into }, locale);
  }

  @Get('sessions/:id/cancellation-preview')
  @Requires('programme.manage')
  @ApiOkResponse({ type: SessionCancellationView })
  previewOfSession(@Param('id', ParseUUIDPipe) id: string, @Lang() locale: Locale): Promise<SessionCancellationView> {
    return this.previewSession.run(id, locale);
  }

  /** Does what was previewed, or nothing: 409 with a fresh preview when the facts have changed since. */
  @Post('editions/:id/decisions')
  @Requires('programme.manage')
  @Idempotent()
  @ApiCreatedResponse({ type: DecidedView })
  async decide(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Body() decision: DecisionDto,
    @Who() who: Principal,
    @Lang() locale: Locale,
  ): Promise<DecidedView> {
    const status = await this.decideEdition.run({ ...decision, editionId, actorId: who.personId, locale });
    const operationId = (await this.operations.idOf('cancel-edition', editionId)) ?? null;
    return { editionId, action: decision.action, status, operationId };
  }
}

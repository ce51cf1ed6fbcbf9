import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Idempotent, Principal, Requires, Who } from '@bottega/platform/http';
import { MovePlace } from '../application/move/move-place';
import { PassOnPlace } from '../application/move/pass-on-place';
import { MergeTargets } from '../queries/decide/merge-targets';
import { EnrolmentViews } from '../queries/enrolment-views';
import { MergeTargetView } from './decision.view';
import { EnrolmentDetailView } from './enrolment.view';
import { MoveDto, PassOnDto } from './move.dto';

/** Places that go on elsewhere, or with another name. */
@ApiController()
export class MovesController {
  constructor(
    private readonly movePlace: MovePlace,
    private readonly passOnPlace: PassOnPlace,
    private readonly targets: MergeTargets,
    private readonly views: EnrolmentViews,
  ) {}

  /** The editions of the same course, to come, with a free place: twenty at most. */
  @Get('editions/:id/sisters')
  @Requires('enrolments.manage')
  @ApiOkResponse({ type: [MergeTargetView] })
  sisters(@Param('id', ParseUUIDPipe) editionId: string): Promise<MergeTargetView[]> {
    return this.targets.of(editionId);
  }

  @Post('enrolments/:id/move')
  @Requires('enrolments.manage')
  @Idempotent()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: EnrolmentDetailView, description: 'The enrolment that goes on there' })
  async move(
    @Param('id', ParseUUIDPipe) enrolmentId: string,
    @Body() wish: MoveDto,
    @Who() who: Principal,
  ): Promise<EnrolmentDetailView> {
    const id = await this.movePlace.run({ ...wish, enrolmentId, actorId: who.personId });
    return (await this.views.one(id))!;
  }

  @Post('enrolments/:id/pass-on')
  @Requires('enrolments.manage')
  @Idempotent()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: EnrolmentDetailView, description: 'The enrolment with the new name' })
  async passOn(
    @Param('id', ParseUUIDPipe) enrolmentId: string,
    @Body() wish: PassOnDto,
    @Who() who: Principal,
  ): Promise<EnrolmentDetailView> {
    const id = await this.passOnPlace.run({ ...wish, enrolmentId, actorId: who.personId });
    return (await this.views.one(id))!;
  }
}

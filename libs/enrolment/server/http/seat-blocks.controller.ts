import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Idempotent, Principal, Requires, Who } from '@bottega/platform/http';
import { NamePlace } from '../application/blocks/name-place';
import { ReleasePlaces } from '../application/blocks/release-places';
import { ReservePlaces } from '../application/blocks/reserve-places';
import { EnrolmentViews } from '../queries/enrolment-views';
import { SeatBlocks } from '../queries/seat-blocks';
import { EnrolmentDetailView } from './enrolment.view';
import { OfferedMethods } from '../application/offered-methods';
import { NamePlaceDto, ReservePlacesDto } from './seat-block.dto';
import { SeatBlocksView } from './seat-block.view';

/** Places of a class or a group, before and while they get their names. */
@ApiController()
export class SeatBlocksController {
  constructor(
    private readonly reservePlaces: ReservePlaces,
    private readonly namePlace: NamePlace,
    private readonly releasePlaces: ReleasePlaces,
    private readonly blocks: SeatBlocks,
    private readonly enrolments: EnrolmentViews,
    private readonly methods: OfferedMethods,
  ) {}

  @Get('editions/:id/seat-blocks')
  @Requires('enrolments.manage')
  @ApiOkResponse({ type: SeatBlocksView })
  async list(@Param('id', ParseUUIDPipe) editionId: string): Promise<SeatBlocksView> {
    return { items: await this.blocks.of(editionId) };
  }

  @Post('editions/:id/seat-blocks')
  @Idempotent()
  @Requires('enrolments.manage')
  @ApiCreatedResponse({ type: SeatBlocksView })
  async reserve(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Body() body: ReservePlacesDto,
    @Who() who: Principal,
  ): Promise<SeatBlocksView> {
    await this.reservePlaces.run({ ...body, editionId, actorId: who.personId });
    return this.list(editionId);
  }

  @Post('seat-blocks/:id/enrolments')
  @Idempotent()
  @Requires('enrolments.manage')
  @ApiCreatedResponse({ type: EnrolmentDetailView })
  async name(
    @Param('id', ParseUUIDPipe) seatBlockId: string,
    @Body() { participantId, payBy }: NamePlaceDto,
    @Who() who: Principal,
  ): Promise<EnrolmentDetailView> {
    const method = await this.methods.check(payBy);
    const { enrolmentId } = await this.namePlace.run({
      seatBlockId,
      participantId,
      payBy: method,
      actorId: who.personId,
    });
    return (await this.enrolments.one(enrolmentId))!;
  }

  @Post('seat-blocks/:id/release')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Requires('enrolments.manage')
  release(@Param('id', ParseUUIDPipe) seatBlockId: string, @Who() who: Principal): Promise<void> {
    return this.releasePlaces.run(seatBlockId, who.personId);
  }
}

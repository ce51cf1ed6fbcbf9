import { Body, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Idempotent, Principal, Public, Requires, SignedIn, Who } from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { OfferedMethods } from '../application/offered-methods';
import { GiveSeat } from '../application/suspended/give-seat';
import { GrantSeat } from '../application/suspended/grant-seat';
import { EnrolmentViews } from '../queries/enrolment-views';
import { SuspendedPot } from '../queries/suspended-pot';
import { EnrolmentDetailView } from './enrolment.view';
import { GiveSeatDto, GrantSeatDto, SuspendedPotQuery } from './suspended.dto';
import { GivenSeatView, SuspendedPotView } from './suspended.view';

/** Seats paid for somebody in need: nobody learns who gave, nor who was given. */
@ApiController('suspended-seats')
export class SuspendedSeatsController {
  constructor(
    private readonly giveSeat: GiveSeat,
    private readonly grantSeat: GrantSeat,
    private readonly pot: SuspendedPot,
    private readonly enrolments: EnrolmentViews,
    private readonly methods: OfferedMethods,
  ) {}

  /** How many there are, for a course or in all. */
  @Get()
  @Public()
  @ApiOkResponse({ type: SuspendedPotView })
  available(@Query() { courseId }: SuspendedPotQuery): Promise<SuspendedPotView> {
    return this.pot.of(courseId);
  }

  @Post()
  @Idempotent()
  @SignedIn()
  @ApiCreatedResponse({ type: GivenSeatView })
  async give(@Body() gift: GiveSeatDto, @Who() { personId: giverId }: Principal): Promise<GivenSeatView> {
    await this.methods.check(gift.payBy);
    const { amount, ...given } = await this.giveSeat.run({ ...gift, giverId });
    return { ...given, amount: euro(amount) };
  }

  @Post('grants')
  @Idempotent()
  @Requires('enrolments.manage')
  @ApiCreatedResponse({ type: EnrolmentDetailView })
  async grant(
    @Body() { payBy = 'desk', ...wish }: GrantSeatDto,
    @Who() { personId: actorId }: Principal,
  ): Promise<EnrolmentDetailView> {
    await this.methods.check(payBy);
    return (await this.enrolments.one(await this.grantSeat.run({ ...wish, payBy, actorId })))!;
  }
}

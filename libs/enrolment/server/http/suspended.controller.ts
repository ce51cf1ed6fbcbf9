import { Body, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  Idempotent,
  PAGE_SIZE,
  type Page,
  PageQuery,
  Principal,
  Public,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { euro } from '@bottega/platform/kernel';
import { OfferedMethods } from '../application/offered-methods';
import { GiveSeat } from '../application/suspended/give-seat';
import { GrantSeat } from '../application/suspended/grant-seat';
import { EnrolmentViews } from '../queries/enrolment-views';
import { SuspendedPot } from '../queries/suspended-pot';
import { GiftOffers } from '../queries/gift-offers';
import { GiftViews } from '../queries/gift-views';
import { EnrolmentDetailView } from './enrolment.view';
import { GiftOfferQuery, GiveSeatDto, GivenQuery, GrantSeatDto, GrantsQuery, SuspendedPotQuery } from './suspended.dto';
import {
  GiftOfferView,
  GiftView,
  GivenGiftView,
  GivenSeatView,
  SeatGrantView,
  SuspendedPotView,
} from './suspended.view';

/** Seats paid for somebody in need: nobody learns who gave, nor who was given. */
@ApiController('suspended-seats')
export class SuspendedSeatsController {
  constructor(
    private readonly giveSeat: GiveSeat,
    private readonly grantSeat: GrantSeat,
    private readonly pot: SuspendedPot,
    private readonly enrolments: EnrolmentViews,
    private readonly methods: OfferedMethods,
    private readonly offers: GiftOffers,
    private readonly gifts: GiftViews,
  ) {}

  /** How many there are, for a course or in all. */
  @Get()
  @Public()
  @ApiOkResponse({ type: SuspendedPotView })
  available(@Query() { courseId }: SuspendedPotQuery): Promise<SuspendedPotView> {
    return this.pot.of(courseId);
  }

  /** What somebody who would give one needs to know. */
  @Get('offer')
  @Public()
  @ApiOkResponse({ type: GiftOfferView })
  offer(@Query() { course }: GiftOfferQuery): Promise<GiftOfferView> {
    return this.offers.of(course);
  }

  @Get('given')
  @Requires('enrolments.manage')
  @ApiPage(GivenGiftView)
  given(@Query() { left = false, limit = PAGE_SIZE, cursor }: GivenQuery): Promise<Page<GivenGiftView>> {
    return this.gifts.given({ left, limit, cursor });
  }

  @Get('grants')
  @Requires('enrolments.manage')
  @ApiPage(SeatGrantView)
  grants(@Query() { limit = PAGE_SIZE, ...wish }: GrantsQuery): Promise<Page<SeatGrantView>> {
    return this.gifts.grants({ ...wish, limit });
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

/** The seats I gave. */
@ApiController('me/suspended-seats')
export class MyGiftsController {
  constructor(private readonly gifts: GiftViews) {}

  @Get()
  @SignedIn()
  @ApiPage(GiftView)
  list(@Query() { limit = PAGE_SIZE, cursor }: PageQuery, @Who() { personId }: Principal): Promise<Page<GiftView>> {
    return this.gifts.mine(personId, { limit, cursor });
  }
}

import { Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, httpErrors, Lang, MaybeWho, Principal, Public } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { EditionOffers } from '../queries/edition-offer';
import { OfferQuery } from './offer.dto';
import { OfferView } from './offer.view';

@ApiController('editions')
export class OfferController {
  constructor(private readonly offers: EditionOffers) {}

  /** Anybody sees places and prices; whoever is signed in also sees theirs, and whether they can enrol; staff see somebody else’s. */
  @Get(':id/offer')
  @Public()
  @ApiOkResponse({ type: OfferView })
  offer(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { participantId }: OfferQuery,
    @MaybeWho() who: Principal | null,
    @Lang() locale: Locale,
  ): Promise<OfferView> {
    if (participantId && !who?.can('enrolments.manage')) throw httpErrors('not-allowed');
    const asker = participantId ? 'staff' : 'learner';
    return this.offers.of({ editionId, personId: participantId ?? who?.personId ?? null, asker, locale });
  }
}

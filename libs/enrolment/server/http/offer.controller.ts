import { Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Lang, MaybeWho, Principal, Public } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { EditionOffers } from '../queries/edition-offer';
import { OfferView } from './offer.view';

@ApiController('editions')
export class OfferController {
  constructor(private readonly offers: EditionOffers) {}

  /** Anybody sees places and prices; whoever is signed in also sees theirs, and whether they can enrol. */
  @Get(':id/offer')
  @Public()
  @ApiOkResponse({ type: OfferView })
  offer(
    @Param('id', ParseUUIDPipe) editionId: string,
    @MaybeWho() who: Principal | null,
    @Lang() locale: Locale,
  ): Promise<OfferView> {
    return this.offers.of({ editionId, personId: who?.personId ?? null, asker: 'learner', locale });
  }
}

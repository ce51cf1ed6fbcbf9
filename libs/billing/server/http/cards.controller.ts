import { Headers, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExcludeEndpoint } from '@nestjs/swagger';
import { billingErrors } from '@bottega/billing/domain';
import { ApiController, Lang, Principal, Public, RawBody, SignedIn, Who } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { OpenCheckout } from '../application/cards/open-checkout';
import { ReceiveGatewayEvent } from '../application/cards/receive-gateway-event';
import { Cards } from '../queries/cards';
import { CheckoutView } from './cards.view';

@ApiController()
export class CardsController {
  constructor(
    private readonly cards: Cards,
    private readonly openCheckout: OpenCheckout,
    private readonly receiveEvent: ReceiveGatewayEvent,
  ) {}

  /** Where to pay with a card; asking again leads to the same page while it is good. */
  @Post('orders/:id/checkout')
  @SignedIn()
  @ApiCreatedResponse({ type: CheckoutView })
  async checkout(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Who() who: Principal,
    @Lang() locale: Locale,
  ): Promise<CheckoutView> {
    return { url: await this.openCheckout.run({ orderId, personId: who.personId, locale }) };
  }

  /** What the gateway has to tell; proved by its signature alone. */
  @Post('webhooks/stripe')
  @Public()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiExcludeEndpoint()
  async hear(@RawBody() body: Buffer, @Headers('stripe-signature') signature?: string): Promise<void> {
    if (!this.cards.taken) throw billingErrors('cards-not-taken');
    await this.receiveEvent.run(body, signature);
  }
}

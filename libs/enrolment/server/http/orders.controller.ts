import { Body, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { ApiController, httpErrors, Idempotent, Principal, SignedIn, Who } from '@bottega/platform/http';
import { OrderTogether } from '../application/orders/order-together';
import { QuoteWanted } from '../application/orders/quote-wanted';
import { OfferedMethods } from '../application/offered-methods';
import { OrderDto, QuoteDto } from './orders.dto';
import { OrderPlacedView, QuoteView } from './quote.view';

/** What things cost, and several of them bought together. */
@ApiController()
export class OrdersController {
  constructor(
    private readonly quoteWanted: QuoteWanted,
    private readonly orderTogether: OrderTogether,
    private readonly methods: OfferedMethods,
  ) {}

  @Post('quotes')
  @SignedIn()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: QuoteView })
  async quote(@Body() { items, promoCode, participantId }: QuoteDto, @Who() who: Principal): Promise<QuoteView> {
    const personId = forWhom(participantId, who);
    const { quote, included, ...about } = await this.quoteWanted.run({ wanted: items, personId, promoCode });
    const lines = quote.lines.map((line, index) => ({ ...line, included: included[index]! }));
    return { ...about, lines, total: quote.total, promoCode: quote.promo?.code ?? null };
  }

  @Post('orders')
  @Idempotent()
  @SignedIn()
  @ApiCreatedResponse({ type: OrderPlacedView })
  async order(
    @Body() { items, promoCode, participantId, payerId, payBy }: OrderDto,
    @Who() who: Principal,
  ): Promise<OrderPlacedView> {
    const personId = forWhom(participantId, who);
    const byStaff = personId !== who.personId || payerId !== undefined;
    if (byStaff && !who.can('enrolments.manage')) throw httpErrors('not-allowed');
    if (payBy === 'entitlement') throw enrolmentErrors('method-not-offered');
    const orderId = await this.orderTogether.run({
      ...{ wanted: items, promoCode, participantId: personId, payerId: payerId ?? personId },
      requesterId: who.personId,
      asker: byStaff ? 'staff' : 'learner',
      payBy: payBy === 'invoice' && byStaff ? payBy : await this.methods.check(payBy),
    });
    return { orderId };
  }
}

function forWhom(participantId: string | undefined, who: Principal): string {
  const personId = participantId ?? who.personId;
  if (personId !== who.personId && !who.can('enrolments.manage')) throw httpErrors('not-allowed');
  return personId;
}

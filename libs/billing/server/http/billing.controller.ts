import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { billingErrors } from '@bottega/billing/domain';
import {
  ApiController,
  ApiPage,
  Idempotent,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { DeclarePaid } from '../application/declare-paid';
import { LetGoOfPart } from '../application/let-go-of-part';
import { RecordPayment } from '../application/record-payment';
import { RecordRefund } from '../application/record-refund';
import { SetPrices } from '../application/set-prices';
import { OrderViews } from '../queries/order-views';
import { OrdersQuery, PartLetGoDto, PaymentDto, PricesDto, RefundDto } from './billing.dto';
import { OrderView } from './order.view';

@ApiController()
export class BillingController {
  constructor(
    private readonly orders: OrderViews,
    private readonly recordPayment: RecordPayment,
    private readonly declarePaid: DeclarePaid,
    private readonly recordRefund: RecordRefund,
    private readonly letGoOfPart: LetGoOfPart,
    private readonly setPrices: SetPrices,
  ) {}

  @Put('prices/edition/:id')
  @Requires('programme.manage')
  @HttpCode(204)
  async priceEdition(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() prices: PricesDto,
    @Who() who: Principal,
  ): Promise<void> {
    await this.setPrices.run({ subjectKind: 'edition', subjectId: id, prices: { ...prices }, actorId: who.personId });
  }

  @Get('me/orders')
  @SignedIn()
  @ApiPage(OrderView)
  myOrders(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<OrderView>> {
    return this.orders.list({ payerId: who.personId, cursor, limit });
  }

  @Get('orders')
  @Requires('payments.record')
  @ApiPage(OrderView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: OrdersQuery): Promise<Page<OrderView>> {
    return this.orders.list({ ...filter, limit });
  }

  @Get('orders/:id')
  @SignedIn()
  @ApiOkResponse({ type: OrderView })
  async one(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<OrderView> {
    const order = await this.orders.one(id);
    if (!order || (order.payerId !== who.personId && !who.can('payments.record')))
      throw billingErrors('order-not-found');
    return order;
  }

  @Post('orders/:id/payments')
  @Idempotent()
  @Requires('payments.record')
  @ApiOkResponse({ type: OrderView })
  async pay(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() payment: PaymentDto,
    @Who() who: Principal,
  ): Promise<OrderView> {
    await this.recordPayment.run({ ...payment, orderId: id, recordedBy: who.personId });
    return (await this.orders.one(id))!;
  }

  /** «I have paid»: staff look for this transfer first. */
  @Post('orders/:id/declare-paid')
  @SignedIn()
  @HttpCode(200)
  @ApiOkResponse({ type: OrderView })
  async declare(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<OrderView> {
    await this.declarePaid.run(id, who.personId);
    return (await this.orders.one(id))!;
  }

  /** What of a line is not asked for any more while it stands; what came in beyond that is to be given back. */
  @Post('orders/:id/lines/:lineId/reductions')
  @Requires('payments.refund')
  @ApiCreatedResponse({ type: OrderView })
  async reduce(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId', ParseUUIDPipe) lineId: string,
    @Body() { amount, reason }: PartLetGoDto,
    @Who() who: Principal,
  ): Promise<OrderView> {
    await this.letGoOfPart.run({ orderId: id, lineId, amount, reason, actorId: who.personId });
    return (await this.orders.one(id))!;
  }

  @Post('orders/:id/refunds')
  @Idempotent()
  @Requires('payments.refund')
  @ApiCreatedResponse({ type: OrderView })
  async refund(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { amount, creditId }: RefundDto,
    @Who() who: Principal,
  ): Promise<OrderView> {
    await this.recordRefund.run({ orderId: id, method: 'desk', amount, creditId, recordedBy: who.personId });
    return (await this.orders.one(id))!;
  }
}

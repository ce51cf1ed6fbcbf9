import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiController, ApiPage, type Page, PAGE_SIZE, Principal, Requires, Who } from '@bottega/platform/http';
import { KeepDiscounts } from '../../application/pricing/keep-discounts';
import { PricingViews } from '../../queries/pricing-views';
import { DiscountDto, DiscountsQuery } from './pricing.dto';
import { DiscountView } from './pricing.view';

/** What lowers the price of editions and membership plans. */
@ApiController('discounts')
@Requires('programme.manage')
export class DiscountsController {
  constructor(
    private readonly keepDiscounts: KeepDiscounts,
    private readonly views: PricingViews,
  ) {}

  @Get()
  @ApiPage(DiscountView)
  list(@Query() { limit = PAGE_SIZE, ...wish }: DiscountsQuery): Promise<Page<DiscountView>> {
    return this.views.discounts({ ...wish, limit });
  }

  @Post()
  @ApiCreatedResponse({ type: DiscountView })
  async add(@Body() draft: DiscountDto, @Who() who: Principal): Promise<DiscountView> {
    return this.one(await this.keepDiscounts.add({ ...draft }, who.personId));
  }

  @Post(':id/end')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: DiscountView })
  async end(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<DiscountView> {
    await this.keepDiscounts.end(id, who.personId);
    return this.one(id);
  }

  private async one(id: string): Promise<DiscountView> {
    return (await this.views.discounts({ id, limit: 1 })).items[0]!;
  }
}

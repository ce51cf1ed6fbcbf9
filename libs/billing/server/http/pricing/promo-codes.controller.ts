import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  Who,
} from '@bottega/platform/http';
import { KeepPromoCodes } from '../../application/pricing/keep-promo-codes';
import { PricingViews } from '../../queries/pricing-views';
import { PromoCodeDto } from './pricing.dto';
import { PromoCodeView } from './pricing.view';

@ApiController('promo-codes')
@Requires('programme.manage')
export class PromoCodesController {
  constructor(
    private readonly keepPromoCodes: KeepPromoCodes,
    private readonly views: PricingViews,
  ) {}

  @Get()
  @ApiPage(PromoCodeView)
  list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<PromoCodeView>> {
    return this.views.promoCodes({ cursor, limit });
  }

  @Post()
  @ApiCreatedResponse({ type: PromoCodeView })
  async add(@Body() draft: PromoCodeDto, @Who() who: Principal): Promise<PromoCodeView> {
    return this.one(await this.keepPromoCodes.add({ ...draft }, who.personId));
  }

  @Post(':id/end')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: PromoCodeView })
  async end(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<PromoCodeView> {
    await this.keepPromoCodes.end(id, who.personId);
    return this.one(id);
  }

  private async one(id: string): Promise<PromoCodeView> {
    return (await this.views.promoCodes({ id, limit: 1 })).items[0]!;
  }
}

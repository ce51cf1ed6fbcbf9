import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { pricingErrors } from '@bottega/billing/domain';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Public,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { type ConcessionFound, KeepConcessions } from '../../application/pricing/keep-concessions';
import { OfferedConcessions } from '../../queries/offered-concessions';
import { PricingViews } from '../../queries/pricing-views';
import { CheckConcessionDto, ConcessionsQuery, DeclareConcessionDto, RecordConcessionDto } from './pricing.dto';
import { ConcessionView, OfferedConcessionsView } from './pricing.view';

@ApiController()
export class ConcessionsController {
  constructor(
    private readonly keepConcessions: KeepConcessions,
    private readonly views: PricingViews,
    private readonly offered: OfferedConcessions,
  ) {}

  /** Which concessions lower a price, and by how much. */
  @Get('concessions/offered')
  @Public()
  @ApiOkResponse({ type: OfferedConcessionsView })
  async offer(): Promise<OfferedConcessionsView> {
    return { cuts: await this.offered.all() };
  }

  @Get('me/concessions')
  @SignedIn()
  @ApiPage(ConcessionView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<ConcessionView>> {
    return this.views.concessions({ personId: who.personId, cursor, limit });
  }

  @Post('me/concessions')
  @SignedIn()
  @ApiCreatedResponse({ type: ConcessionView })
  async declare(@Body() { kind, evidence }: DeclareConcessionDto, @Who() who: Principal): Promise<ConcessionView> {
    return this.one(await this.keepConcessions.declare(who.personId, kind, evidence));
  }

  @Get('concessions')
  @Requires('people.manage')
  @ApiPage(ConcessionView)
  list(@Query() { limit = PAGE_SIZE, ...wish }: ConcessionsQuery): Promise<Page<ConcessionView>> {
    return this.views.concessions({ ...wish, limit });
  }

  /** Shown at the desk: declared and proven at once. */
  @Post('concessions')
  @Requires('people.manage')
  @ApiCreatedResponse({ type: ConcessionView })
  async record(
    @Body() { personId, kind, evidence, validTo }: RecordConcessionDto,
    @Who() who: Principal,
  ): Promise<ConcessionView> {
    return this.one(await this.keepConcessions.record({ personId, kind, evidence, validTo }, who.personId));
  }

  @Post('concessions/:id/check')
  @Requires('people.manage')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ConcessionView })
  async check(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() found: CheckConcessionDto,
    @Who() who: Principal,
  ): Promise<ConcessionView> {
    await this.keepConcessions.check(id, whatWasFound(found), who.personId);
    return this.one(id);
  }

  private async one(id: string): Promise<ConcessionView> {
    return (await this.views.concessions({ id, limit: 1 })).items[0]!;
  }
}

function whatWasFound({ proven, validTo, reason }: CheckConcessionDto): ConcessionFound {
  if (proven && validTo && !reason) return { proven, validTo };
  if (!proven && reason && !validTo) return { proven, reason };
  throw pricingErrors('concession-incomplete');
}

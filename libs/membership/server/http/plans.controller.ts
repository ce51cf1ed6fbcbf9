import { Body, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { membershipErrors } from '@bottega/membership/domain';
import {
  ApiController,
  ApiPage,
  IfMatch,
  type Page,
  PAGE_SIZE,
  PageQuery,
  type Principal,
  Public,
  Requires,
  Who,
} from '@bottega/platform/http';
import { KeepPlans } from '../application/plans/keep-plans';
import { PlanViews } from '../queries/plan-views';
import { PlanBody, PlanChangeBody } from './plan.dto';
import { PlanView, StaffPlanView } from './plan.view';
import { readNewPlan, readPlan } from './read-plan';

@ApiController()
export class PlansController {
  constructor(
    private readonly views: PlanViews,
    private readonly keepPlans: KeepPlans,
  ) {}

  @Get('membership-plans')
  @Public()
  @ApiPage(PlanView)
  onSale(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<PlanView>> {
    return this.views.onSale(limit, cursor);
  }

  @Get('staff/membership-plans')
  @Requires('memberships.manage')
  @ApiPage(StaffPlanView)
  all(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<StaffPlanView>> {
    return this.views.all(limit, cursor);
  }

  @Get('staff/membership-plans/:id')
  @Requires('memberships.manage')
  @ApiOkResponse({ type: StaffPlanView })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<StaffPlanView> {
    const plan = await this.views.one(id);
    if (!plan) throw membershipErrors('plan-not-found');
    return plan;
  }

  @Post('membership-plans')
  @Requires('memberships.manage')
  @ApiCreatedResponse({ type: StaffPlanView })
  async add(@Body() body: PlanBody, @Who() who: Principal): Promise<StaffPlanView> {
    return this.one(await this.keepPlans.add(who.personId, readNewPlan(body)));
  }

  @Patch('membership-plans/:id')
  @Requires('memberships.manage')
  @ApiOkResponse({ type: StaffPlanView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanChangeBody,
    @IfMatch() version: number | undefined,
    @Who() who: Principal,
  ): Promise<StaffPlanView> {
    await this.keepPlans.change(who.personId, id, readPlan(body), version);
    return this.one(id);
  }
}

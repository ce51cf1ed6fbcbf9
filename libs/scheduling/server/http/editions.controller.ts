import { Body, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  IfMatch,
  type Page,
  PAGE_SIZE,
  type Principal,
  Public,
  Requires,
  Who,
} from '@bottega/platform/http';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { ChangeEdition } from '../application/change-edition';
import { ChangeEditionStatus, type DecidedStatus } from '../application/change-edition-status';
import { PlanEdition } from '../application/plan-edition';
import { EditionViews } from '../queries/edition-views';
import { StaffEditions } from '../queries/staff-editions';
import { EditionBody, EditionChangeBody, ReasonBody, StaffEditionsQuery } from './edition.dto';
import { EditionView, StaffEditionCardView, StaffEditionView } from './edition.view';

@ApiController()
export class EditionsController {
  constructor(
    private readonly planEdition: PlanEdition,
    private readonly changeEdition: ChangeEdition,
    private readonly changeStatus: ChangeEditionStatus,
    private readonly views: EditionViews,
    private readonly editions: StaffEditions,
  ) {}

  @Get('editions/:id')
  @Public()
  @ApiOkResponse({ type: EditionView })
  async published(@Param('id', ParseUUIDPipe) id: string): Promise<EditionView> {
    return found(id, await this.views.published(id));
  }

  @Get('staff/editions')
  @Requires('programme.manage')
  @ApiPage(StaffEditionCardView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: StaffEditionsQuery): Promise<Page<StaffEditionCardView>> {
    return this.editions.list({ ...filter, limit });
  }

  @Get('staff/editions/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffEditionView })
  async forStaff(@Param('id', ParseUUIDPipe) id: string): Promise<StaffEditionView> {
    return found(id, await this.views.forStaff(id));
  }

  @Post('courses/:id/editions')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: StaffEditionView })
  async plan(
    @Param('id', ParseUUIDPipe) courseId: string,
    @Body() { centreId, prices = null, instructors = [], ...details }: EditionBody,
    @Who() who: Principal,
  ): Promise<StaffEditionView> {
    const edition = { courseId, centreId, instructors, prices, details: { ...PLAIN, ...details } };
    return this.forStaff(await this.planEdition.run(who.personId, edition));
  }

  @Patch('editions/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffEditionView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { instructors, ...details }: EditionChangeBody,
    @IfMatch() version: number | undefined,
    @Who() who: Principal,
  ): Promise<StaffEditionView> {
    await this.changeEdition.run(who.personId, id, { details, instructors }, version);
    return this.forStaff(id);
  }

  @Post('editions/:id/open')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffEditionView })
  open(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<StaffEditionView> {
    return this.become('open', id, who);
  }

  @Post('editions/:id/confirm')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffEditionView })
  confirm(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<StaffEditionView> {
    return this.become('confirmed', id, who);
  }

  @Post('editions/:id/postpone')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffEditionView })
  postpone(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Who() who: Principal,
  ): Promise<StaffEditionView> {
    return this.become('postponed', id, who, reason);
  }

  @Post('editions/:id/cancel')
  @Requires('programme.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffEditionView })
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Who() who: Principal,
  ): Promise<StaffEditionView> {
    return this.become('cancelled', id, who, reason);
  }

  private async become(status: DecidedStatus, id: string, who: Principal, reason?: string): Promise<StaffEditionView> {
    await this.changeStatus.run(who.personId, id, status, reason);
    return this.forStaff(id);
  }
}

/** What an edition is unless said otherwise. */
const PLAIN = {
  titleSuffix: '',
  minimum: 0,
  decidesOn: null,
  fixedCost: null,
  costPerPerson: 0,
  layout: null,
  equipment: [],
  joiningInstructions: '',
};

function found<View>(editionId: string, view: View | undefined): View {
  if (!view) throw schedulingErrors('edition-not-found', { editionId });
  return view;
}

import { italianHolidays } from '@bottega/platform/kernel';
import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiController, IfMatch, type Principal, Public, Requires, Who } from '@bottega/platform/http';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { KeepCentres } from '../application/keep-centres';
import { KeepClosures } from '../application/keep-closures';
import { KeepSpaces } from '../application/keep-spaces';
import { KeepVenues } from '../application/keep-venues';
import { SetOpeningHours } from '../application/set-opening-hours';
import { ListVenues } from '../queries/list-venues';
import {
  CentreBody,
  CentreChange,
  ClosureBody,
  Created,
  HolidaysQuery,
  OpeningHoursBody,
  SpaceBody,
  SpaceChange,
  VenueBody,
  VenueChange,
} from './place.dto';
import { AddedClosureView, CentreView, HolidayView, VenueView } from './place.view';

@ApiController()
export class PlacesController {
  constructor(
    private readonly list: ListVenues,
    private readonly keepCentres: KeepCentres,
    private readonly keepVenues: KeepVenues,
    private readonly keepSpaces: KeepSpaces,
    private readonly keepClosures: KeepClosures,
    private readonly setOpeningHours: SetOpeningHours,
  ) {}

  @Get('centres')
  @Public()
  @ApiOkResponse({ type: [CentreView] })
  centres(): Promise<CentreView[]> {
    return this.list.centres();
  }

  @Post('centres')
  @Requires('centres.manage')
  @ApiCreatedResponse({ type: Created })
  async addCentre(@Body() body: CentreBody, @Who() who: Principal): Promise<Created> {
    return { id: await this.keepCentres.add(who.personId, body) };
  }

  @Patch('centres/:id')
  @Requires('centres.manage')
  @HttpCode(204)
  changeCentre(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CentreChange,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<void> {
    return this.keepCentres.change(who.personId, id, body, seen);
  }

  @Get('venues')
  @Public()
  @ApiOkResponse({ type: [VenueView] })
  venues(): Promise<VenueView[]> {
    return this.list.venues();
  }

  @Get('venues/:id')
  @Public()
  @ApiOkResponse({ type: VenueView })
  async venue(@Param('id', ParseUUIDPipe) id: string): Promise<VenueView> {
    const [venue] = await this.list.venues(id);
    if (!venue) throw schedulingErrors('venue-not-found', { venueId: id });
    return venue;
  }

  @Post('centres/:id/venues')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: VenueView })
  async addVenue(
    @Param('id', ParseUUIDPipe) centreId: string,
    @Body() body: VenueBody,
    @Who() who: Principal,
  ): Promise<VenueView> {
    const details = { accessNotes: '', keepsHolidays: true, ...body };
    return this.venue(await this.keepVenues.add(who.personId, centreId, details));
  }

  @Patch('venues/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: VenueView })
  async changeVenue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VenueChange,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<VenueView> {
    await this.keepVenues.change(who.personId, id, body, seen);
    return this.venue(id);
  }

  @Put('venues/:id/opening-hours')
  @Requires('programme.manage')
  @ApiOkResponse({ type: VenueView })
  async openingHours(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { openings }: OpeningHoursBody,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<VenueView> {
    await this.setOpeningHours.run(who.personId, id, openings, seen);
    return this.venue(id);
  }

  @Post('venues/:id/spaces')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: Created })
  async addSpace(
    @Param('id', ParseUUIDPipe) venueId: string,
    @Body() body: SpaceBody,
    @Who() who: Principal,
  ): Promise<Created> {
    const usual = { setUpMinutes: 0, clearUpMinutes: 0, layouts: [], equipment: [], accessible: true, remote: false };
    return { id: await this.keepSpaces.add(who.personId, venueId, { ...usual, ...body }) };
  }

  @Patch('spaces/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: VenueView, description: 'The venue it is in' })
  async changeSpace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SpaceChange,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<VenueView> {
    return this.venue(await this.keepSpaces.change(who.personId, id, body, seen));
  }

  @Post('venues/:id/closures')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: AddedClosureView })
  async addClosure(
    @Param('id', ParseUUIDPipe) venueId: string,
    @Body() body: ClosureBody,
    @Who() who: Principal,
  ): Promise<AddedClosureView> {
    const id = await this.keepClosures.add(who.personId, venueId, body);
    return { id, ...body, sessionsInside: await this.list.sessionsDuring(venueId, body.from, body.to) };
  }

  @Delete('closures/:id')
  @Requires('programme.manage')
  @HttpCode(204)
  removeClosure(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    return this.keepClosures.remove(who.personId, id);
  }

  @Get('holidays')
  @Public()
  @ApiOkResponse({ type: [HolidayView] })
  holidays(@Query() { year }: HolidaysQuery): HolidayView[] {
    return italianHolidays(year);
  }
}

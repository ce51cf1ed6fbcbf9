import { AUDIENCES, COURSE_FORMATS, COURSE_LEVELS, TOPICS } from '@bottega/catalogue/domain';
import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, QueryIds, QueryManyOf, sendTagged } from '@bottega/platform/http';
import { DAY_BANDS, type DayBand } from '@bottega/platform/kernel';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { Calendars } from '../calendar/calendars';

/** As in the search for courses. */
class FeedQuery {
  @QueryManyOf(TOPICS, { optional: true }) topic?: string[];
  @QueryManyOf(COURSE_FORMATS, { optional: true }) format?: string[];
  @QueryManyOf(COURSE_LEVELS, { optional: true }) level?: string[];
  @QueryManyOf(AUDIENCES, { optional: true }) audience?: string[];
  @QueryManyOf(DAY_BANDS, { optional: true }) when?: DayBand[];
  @QueryIds({ max: 50, optional: true }) venueId?: string[];
}

const CALENDAR = { 'cache-control': 'public, max-age=300', 'content-type': 'text/calendar; charset=utf-8' };
const EVERYTHING = { name: 'Bottega', page: '/calendario', locale: 'it' } as const;

/** Calendars that other programs subscribe to, outside the API at addresses that never change. */
@Controller()
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Get('editions/:id.ics')
  @Public()
  @ApiProduces('text/calendar')
  async edition(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const calendar = await this.calendars.ofEdition(id);
    if (!calendar) throw schedulingErrors('edition-not-found', { editionId: id });
    await sendTagged(request, reply, calendar, { ...CALENDAR, 'content-disposition': 'inline; filename="corso.ics"' });
  }

  @Get('calendar.ics')
  @Public()
  @ApiProduces('text/calendar')
  async programme(
    @Query() filter: FeedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const calendar = await this.calendars.published(filter, EVERYTHING);
    await sendTagged(request, reply, calendar, {
      ...CALENDAR,
      'content-disposition': 'inline; filename="bottega.ics"',
    });
  }
}

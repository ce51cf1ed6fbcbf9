import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiController, httpErrors, InPerson, type Principal, Public, sendTagged, Who } from '@bottega/platform/http';
import { KeepCalendarFeed } from '../application/keep-calendar-feed';
import { CalendarFeeds } from '../queries/calendar-feeds';
import { CalendarFeedView } from './calendar-feed.view';

/** The secret address of my calendar. */
@ApiController('me/calendar-feed')
@InPerson()
export class MyCalendarFeedController {
  constructor(
    private readonly keepFeed: KeepCalendarFeed,
    private readonly feeds: CalendarFeeds,
  ) {}

  @Get()
  @ApiOkResponse({ type: CalendarFeedView })
  show(@Who() who: Principal): Promise<CalendarFeedView> {
    return this.feeds.of(who.personId);
  }

  /** Again, it gives another: the one before stops working. */
  @Post()
  @ApiCreatedResponse({ type: CalendarFeedView })
  async renew(@Who() who: Principal): Promise<CalendarFeedView> {
    await this.keepFeed.renew(who.personId);
    return this.feeds.of(who.personId);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Who() who: Principal): Promise<void> {
    await this.keepFeed.revoke(who.personId);
  }
}

/** Read by calendar programs, which cannot sign in: the address itself is the key. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get(':token.ics')
  @Public()
  @ApiProduces('text/calendar')
  async read(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const calendar = await this.feeds.read(token);
    if (calendar === undefined) throw httpErrors('not-found');
    await sendTagged(request, reply, calendar, {
      'cache-control': 'private, max-age=300',
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="bottega.ics"',
    });
  }
}

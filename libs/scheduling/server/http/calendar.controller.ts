import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@bottega/platform/http';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { Calendars } from '../calendar/calendars';

/** Calendars that other programs subscribe to, outside the API at addresses that never change. */
@Controller()
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Get('editions/:id.ics')
  @Public()
  @ApiProduces('text/calendar')
  async edition(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const calendar = await this.calendars.ofEdition(id);
    if (!calendar) throw schedulingErrors('edition-not-found', { editionId: id });
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    await reply
      .status(known === etag ? 304 : 200)
      .headers({
        etag,
        'cache-control': 'public, max-age=300',
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="corso.ics"',
      })
      .send(known === etag ? undefined : calendar);
  }
}

import { Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Day, Id, Public, Requires } from '@bottega/platform/http';
import { CALENDAR_DAYS, CalendarSessions } from '../queries/calendar-sessions';
import { CalendarSessionView } from './calendar.view';

class CalendarQuery {
  @Day({ description: `The first day; at most ${CALENDAR_DAYS} days in all` }) from!: string;
  @Day({ description: 'The last day' }) to!: string;
  @Id({ optional: true }) venueId?: string;
  @Id({ optional: true }) spaceId?: string;
}

class StaffCalendarQuery extends CalendarQuery {
  @Id({ optional: true }) centreId?: string;
  @Id({ optional: true }) instructorId?: string;
}

@ApiController()
export class ProgrammeController {
  constructor(private readonly sessions: CalendarSessions) {}

  @Get('sessions')
  @Public()
  @ApiOkResponse({ type: [CalendarSessionView] })
  published(@Query() query: CalendarQuery): Promise<CalendarSessionView[]> {
    return this.sessions.published(query);
  }

  @Get('staff/sessions')
  @Requires('programme.manage')
  @ApiOkResponse({ type: [CalendarSessionView] })
  forStaff(@Query() query: StaffCalendarQuery): Promise<CalendarSessionView[]> {
    return this.sessions.forStaff(query);
  }
}

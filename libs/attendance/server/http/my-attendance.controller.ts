import { Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { attendanceErrors } from '@bottega/attendance/domain';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { MyStandings } from '../queries/my-standings';
import { MyTeaching } from '../queries/my-teaching';
import { MyAttendanceView } from './my-attendance.view';
import { MyAttendanceQuery, TeachingQuery } from './register.dto';
import { TeachingView } from './register.view';

const DAY_MS = 86_400_000;
const HALF_A_YEAR_MS = 183 * DAY_MS;
const WIDEST_DAYS = 400;

@ApiTags('attendance')
@ApiController('me')
export class MyAttendanceController {
  constructor(
    private readonly teaching: MyTeaching,
    private readonly standings: MyStandings,
    private readonly clock: Clock,
  ) {}

  @Get('teaching')
  @Requires('teaching.view')
  @ApiOkResponse({ type: TeachingView })
  async taught(@Query() query: TeachingQuery, @Who() who: Principal): Promise<TeachingView> {
    const now = this.clock.now().getTime();
    const from = new Date(query.from ?? now - HALF_A_YEAR_MS);
    const to = new Date(query.to ?? now + HALF_A_YEAR_MS);
    if (to.getTime() - from.getTime() > WIDEST_DAYS * DAY_MS) {
      throw attendanceErrors('range-too-wide', { days: WIDEST_DAYS });
    }
    return { items: await this.teaching.of(who.personId, from, to) };
  }

  @Get('attendance')
  @SignedIn()
  @ApiPage(MyAttendanceView)
  mine(
    @Query() { limit = PAGE_SIZE, ...filter }: MyAttendanceQuery,
    @Who() who: Principal,
  ): Promise<Page<MyAttendanceView>> {
    return this.standings.of(who.personId, { ...filter, limit });
  }
}

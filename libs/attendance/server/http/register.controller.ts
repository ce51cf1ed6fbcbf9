import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { markAs } from '@bottega/attendance/domain';
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
import { AccessibleSessions } from '../application/accessible-sessions';
import { CloseRegister } from '../application/close-register';
import { ReopenRegister } from '../application/reopen-register';
import { TakeAttendance } from '../application/take-attendance';
import { RegisterHistory } from '../queries/register-history';
import { ShowRegister } from '../queries/show-register';
import { keeperOf } from './keeper-of';
import { ReopenRegisterDto, TakeAttendanceDto } from './register.dto';
import { RegisterEventView, RegisterView } from './register.view';

@ApiTags('attendance')
@ApiController('sessions/:id/attendance')
export class RegisterController {
  constructor(
    private readonly sessions: AccessibleSessions,
    private readonly takeAttendance: TakeAttendance,
    private readonly closeRegister: CloseRegister,
    private readonly reopenRegister: ReopenRegister,
    private readonly showRegister: ShowRegister,
    private readonly history: RegisterHistory,
  ) {}

  @Get()
  @Requires('attendance.take')
  @ApiOkResponse({ type: RegisterView })
  async show(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<RegisterView> {
    await this.sessions.get(id, keeperOf(who));
    return this.showRegister.run(id);
  }

  /** Marks those named and leaves the others as they are; all of them or none. Repeating it changes nothing. */
  @Put()
  @Requires('attendance.take')
  @ApiOkResponse({ type: RegisterView })
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { entries }: TakeAttendanceDto,
    @Who() who: Principal,
  ): Promise<RegisterView> {
    const taken = entries.map(({ enrolmentId, kind, ...lost }) => ({ enrolmentId, ...markAs(kind, lost) }));
    await this.takeAttendance.run(id, taken, keeperOf(who));
    return this.showRegister.run(id);
  }

  @Post('close')
  @Requires('attendance.take')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: RegisterView })
  async close(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<RegisterView> {
    await this.closeRegister.run(id, keeperOf(who));
    return this.showRegister.run(id);
  }

  @Post('reopen')
  @Requires('attendance.reopen')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: RegisterView })
  async reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReopenRegisterDto,
    @Who() who: Principal,
  ): Promise<RegisterView> {
    await this.reopenRegister.run(id, reason, keeperOf(who));
    return this.showRegister.run(id);
  }

  @Get('history')
  @Requires('attendance.take')
  @ApiPage(RegisterEventView)
  async events(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit = PAGE_SIZE }: PageQuery,
    @Who() who: Principal,
  ): Promise<Page<RegisterEventView>> {
    await this.sessions.get(id, keeperOf(who));
    return this.history.of(id, limit, cursor);
  }
}

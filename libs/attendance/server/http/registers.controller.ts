import { Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiController, ApiPage, type Page, PAGE_SIZE, Principal, Requires, Who } from '@bottega/platform/http';
import { ListRegisters } from '../queries/list-registers';
import { ShowEditionAttendance } from '../queries/show-edition-attendance';
import { EditionAttendanceView } from './edition-attendance.view';
import { keeperOf } from './keeper-of';
import { RegistersQuery } from './register.dto';
import { RegisterHeadView } from './register.view';

@ApiTags('attendance')
@ApiController()
export class RegistersController {
  constructor(
    private readonly listRegisters: ListRegisters,
    private readonly showEdition: ShowEditionAttendance,
  ) {}

  @Get('registers')
  @Requires('attendance.reopen')
  @ApiPage(RegisterHeadView)
  list(@Query() { list, cursor, limit = PAGE_SIZE }: RegistersQuery): Promise<Page<RegisterHeadView>> {
    return this.listRegisters.run(list, limit, cursor);
  }

  /** Staff see every edition, instructors those they teach in. */
  @Get('editions/:id/attendance')
  @Requires('roster.view')
  @ApiOkResponse({ type: EditionAttendanceView })
  ofEdition(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<EditionAttendanceView> {
    return this.showEdition.run(id, keeperOf(who));
  }
}

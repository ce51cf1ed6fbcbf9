import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { ListRegisters } from '../queries/list-registers';
import { RegistersQuery } from './register.dto';
import { REGISTER_COLUMNS } from './registers.columns';

class RegistersExportQuery extends exportOf(RegistersQuery) {}

/** The lists of staff as files. */
@ApiController()
export class RegistersExportController {
  constructor(
    private readonly registers: ListRegisters,
    private readonly exports: TableExports,
  ) {}

  @Get('registers/export')
  @Requires('attendance.reopen')
  @ApiTable()
  registerList(
    @Query() { format, language, ...filter }: RegistersExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'registri',
      columns: REGISTER_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.registers.run(filter.list, at.limit, at.cursor),
    });
  }
}

import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { StaffEditions } from '../queries/staff-editions';
import { StaffEditionsQuery } from './edition.dto';
import { EDITION_COLUMNS } from './editions.columns';

class EditionsExportQuery extends exportOf(StaffEditionsQuery) {}

/** The lists of staff as files. */
@ApiController()
export class EditionsExportController {
  constructor(
    private readonly editions: StaffEditions,
    private readonly exports: TableExports,
  ) {}

  @Get('staff/editions/export')
  @Requires('programme.manage')
  @ApiTable()
  editionList(
    @Query() { format, language, ...filter }: EditionsExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'edizioni',
      columns: EDITION_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.editions.list({ ...filter, ...at }),
    });
  }
}

import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { SearchPeople } from '../queries/search-people';
import { PEOPLE_COLUMNS } from './people.columns';
import { PeopleQueryDto } from './people.dto';

class PeopleExportQuery extends exportOf(PeopleQueryDto) {}

/** The lists of staff as files. */
@ApiController()
export class PeopleExportController {
  constructor(
    private readonly searchPeople: SearchPeople,
    private readonly exports: TableExports,
  ) {}

  @Get('people/export')
  @Requires('people.view')
  @ApiTable()
  people(@Query() { format, language, ...filter }: PeopleExportQuery, @Who() who: Principal): Promise<StreamableFile> {
    return this.exports.send({
      name: 'persone',
      columns: PEOPLE_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.searchPeople.run({ ...filter, ...at }),
    });
  }
}

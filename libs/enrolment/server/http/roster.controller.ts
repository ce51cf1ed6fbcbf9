import { Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { ApiController, PageQuery, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { Programme } from '@bottega/scheduling/server';
import { Roster } from '../queries/roster';
import { ROSTER_COLUMNS } from './enrolments.columns';
import { RosterView } from './enrolment.view';

class RosterExportQuery extends exportOf(PageQuery) {}

@ApiController('editions')
export class RosterController {
  constructor(
    private readonly roster: Roster,
    private readonly programme: Programme,
    private readonly exports: TableExports,
  ) {}

  /** Staff see every roster, instructors those of the editions they teach. */
  @Get(':id/roster')
  @Requires('roster.view')
  @ApiOkResponse({ type: RosterView })
  async rosterOf(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<RosterView> {
    const edition = await this.programme.edition(id);
    const allowed = edition && (who.can('enrolments.manage') || edition.instructorIds.includes(who.personId));
    if (!allowed) throw enrolmentErrors('edition-not-found');
    const entries = await this.roster.of(id);
    return { items: entries.map(({ since, ...entry }) => ({ ...entry, since: since.toISOString() })) };
  }

  @Get(':id/roster/export')
  @Requires('roster.view')
  @ApiTable()
  async exportRoster(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() wish: RosterExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    const { items } = await this.rosterOf(editionId, who);
    return this.exports.send({
      name: 'iscritti',
      columns: ROSTER_COLUMNS,
      wish: { ...wish, editionId },
      actorId: who.personId,
      page: async () => ({ items, nextCursor: null }),
    });
  }
}

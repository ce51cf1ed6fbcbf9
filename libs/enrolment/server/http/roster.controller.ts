import { Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { Programme } from '@bottega/scheduling/server';
import { Roster } from '../queries/roster';
import { RosterView } from './enrolment.view';

@ApiController('editions')
export class RosterController {
  constructor(
    private readonly roster: Roster,
    private readonly programme: Programme,
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
}

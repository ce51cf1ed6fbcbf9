import { Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, decodeCursor, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { EnrolmentViews } from '../queries/enrolment-views';
import { WaitingViews } from '../queries/waiting-views';
import { EnrolmentsQuery } from './enrolment.dto';
import { ENROLMENT_COLUMNS, QUEUE_COLUMNS } from './enrolments.columns';
import { WaitingEntriesQuery } from './waiting.dto';

class EnrolmentsExportQuery extends exportOf(EnrolmentsQuery) {}
class QueueExportQuery extends exportOf(WaitingEntriesQuery) {}

/** The lists of staff as files. */
@ApiController()
export class EnrolmentsExportController {
  constructor(
    private readonly enrolments: EnrolmentViews,
    private readonly waiting: WaitingViews,
    private readonly exports: TableExports,
  ) {}

  @Get('enrolments/export')
  @Requires('enrolments.manage')
  @ApiTable()
  enrolmentList(
    @Query() { format, language, ...filter }: EnrolmentsExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'iscrizioni',
      columns: ENROLMENT_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.enrolments.list({ ...filter, ...at }),
    });
  }

  @Get('editions/:id/waiting-entries/export')
  @Requires('enrolments.manage')
  @ApiTable()
  queueOf(
    @Param('id', ParseUUIDPipe) editionId: string,
    @Query() { status, ...wish }: QueueExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'lista-di-attesa',
      columns: QUEUE_COLUMNS,
      wish: { ...wish, status, editionId },
      actorId: who.personId,
      page: ({ cursor, limit }) =>
        this.waiting.queue(editionId, { status, after: cursor ? turnOf(cursor) : null, limit }),
    });
  }
}

const turnOf = (cursor: string) => String(decodeCursor(cursor, 1)[0]);

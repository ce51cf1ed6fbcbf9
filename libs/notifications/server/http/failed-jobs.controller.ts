import { Get, HttpCode, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  decodeCursor,
  encodeCursor,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  toPage,
  Who,
} from '@bottega/platform/http';
import { ApiTable, type Column, exportOf, moment, number, TableExports, text } from '@bottega/platform/tables';
import { type DeadLetter, DeadLetters } from '@bottega/platform/jobs';
import { ReplayFailedJob } from '../application/replay-failed-job';

export class FailedJobView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The event or job' }) topic!: string;
  @ApiProperty() handler!: string;
  @ApiProperty({ description: 'Why it was given up' }) error!: string;
  @ApiProperty({ format: 'date-time' }) occurredAt!: string;
  @ApiProperty({ format: 'date-time' }) failedAt!: string;
  @ApiProperty({ type: 'integer', description: 'How many times staff had it tried again' }) replays!: number;
}

class FailedJobsExportQuery extends exportOf(PageQuery) {}

/** Work that failed for good, for staff to see and have tried again. */
@ApiController('jobs/failed')
@Requires('jobs.manage')
export class FailedJobsController {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly replayFailedJob: ReplayFailedJob,
    private readonly exports: TableExports,
  ) {}

  @Get()
  @ApiPage(FailedJobView)
  async list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<FailedJobView>> {
    const letters = await this.deadLetters.list(limit + 1, cursor ? lastSeen(cursor) : undefined);
    return toPage(letters, limit, toView, ({ failedAt, id }) => encodeCursor(failedAt.toISOString(), id));
  }

  @Get('export')
  @ApiTable()
  export(@Query() wish: FailedJobsExportQuery, @Who() who: Principal): Promise<StreamableFile> {
    return this.exports.send({
      name: 'lavori-falliti',
      columns: COLUMNS,
      wish: { ...wish },
      actorId: who.personId,
      page: (at) => this.list(at),
    });
  }

  @Post(':id/replay')
  @HttpCode(202)
  async replay(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    await this.replayFailedJob.run({ jobId: id, actorId: who.personId });
  }
}

function lastSeen(cursor: string): Pick<DeadLetter, 'failedAt' | 'id'> {
  const [failedAt, id] = decodeCursor(cursor, 2);
  return { failedAt: new Date(String(failedAt)), id: String(id) };
}

const toView = ({ id, topic, handler, error, occurredAt, failedAt, replays }: DeadLetter): FailedJobView => ({
  id,
  topic,
  handler,
  error,
  occurredAt: occurredAt.toISOString(),
  failedAt: failedAt.toISOString(),
  replays,
});

const COLUMNS: readonly Column<FailedJobView>[] = [
  moment('Fallito', 'Failed at', ({ failedAt }) => failedAt),
  text('Lavoro', 'Work', ({ topic }) => topic),
  text('Chi lo svolge', 'Handler', ({ handler }) => handler),
  text('Motivo', 'Reason', ({ error }) => error),
  moment('Nato', 'Occurred at', ({ occurredAt }) => occurredAt),
  number('Riprovato', 'Replays', ({ replays }) => replays),
  text('Id', 'Id', ({ id }) => id),
];

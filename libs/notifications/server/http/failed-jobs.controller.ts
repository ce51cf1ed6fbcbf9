import { Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
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

/** Work that failed for good, for staff to see and have tried again. */
@ApiController('jobs/failed')
@Requires('jobs.manage')
export class FailedJobsController {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly replayFailedJob: ReplayFailedJob,
  ) {}

  @Get()
  @ApiPage(FailedJobView)
  async list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<FailedJobView>> {
    const letters = await this.deadLetters.list(limit + 1, cursor ? lastSeen(cursor) : undefined);
    return toPage(letters, limit, toView, ({ failedAt, id }) => encodeCursor(failedAt.toISOString(), id));
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

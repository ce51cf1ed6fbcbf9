import { Injectable } from '@nestjs/common';
import { httpErrors } from '@bottega/platform/http';
import { DeadLetters } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';

interface ReplayFailedJobInput {
  jobId: string;
  actorId: string;
}

@Injectable()
export class ReplayFailedJob {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deadLetters: DeadLetters,
    private readonly audit: AuditLog,
  ) {}

  /** @throws http.not-found when nothing by that id waits to be tried again */
  run({ jobId, actorId }: ReplayFailedJobInput): Promise<void> {
    return this.uow.run(async () => {
      if (!(await this.deadLetters.replay(jobId))) throw httpErrors('not-found');
      await this.audit.record({ actorId, action: 'jobs.replay', subjectType: 'job', subjectId: jobId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Recurring } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { IdempotentAnswers } from './idempotent-answers';

@Injectable()
export class ForgetOldAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly answers: IdempotentAnswers,
  ) {}

  @Recurring('http.forget-old-answers', { every: 3_600_000 })
  async run(): Promise<void> {
    await this.uow.run(() => this.answers.forgetOld());
  }
}

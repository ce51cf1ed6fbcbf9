import { Injectable } from '@nestjs/common';
import { Entitlements } from '@bottega/membership/server';
import { Recurring } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import { EntitlementsToUse } from '../../queries/entitlements-to-use';

/** What a membership put aside for a place is used for good once the policy gives nothing back any more. */
@Injectable()
export class UseEntitlements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly toUse: EntitlementsToUse,
    private readonly enrolments: EnrolmentRepository,
    private readonly entitlements: Entitlements,
    private readonly clock: Clock,
  ) {}

  @Recurring('enrolment.use-entitlements', { every: 300_000 })
  async run(): Promise<void> {
    for (const id of await this.toUse.pastReturn(this.clock.now())) await this.use(id);
  }

  private use(id: string): Promise<void> {
    return this.uow.run(async () => {
      await this.enrolments.locked(id);
      const [still] = await this.toUse.pastReturn(this.clock.now(), id);
      if (!still) return;
      await this.entitlements.consume(id);
      await this.enrolments.markUsed(id, this.clock.now());
    });
  }
}

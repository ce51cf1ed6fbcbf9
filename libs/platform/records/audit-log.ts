import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditEntryRow } from './audit.row';

export interface AuditedChange {
  /** Null when it was done from the operator’s console. */
  actorId: string | null;
  /** `capability.verb-noun`, such as `identity.grant-role`. */
  action: string;
  subjectType: string;
  subjectId: string;
  before?: object | null;
  after?: object | null;
  reason?: string | null;
}

/** What staff did, in the same transaction as the doing. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async record({ before = null, after = null, reason = null, ...change }: AuditedChange): Promise<void> {
    await this.uow
      .repository(AuditEntryRow)
      .insert({ ...change, before, after, reason, id: newId(), at: this.clock.now() });
  }
}

import { Injectable } from '@nestjs/common';
import { pricingErrors, type ConcessionKind } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { ConcessionRow } from '../../infrastructure/pricing.rows';

export type ConcessionFound = { proven: true; validTo: LocalDate } | { proven: false; reason: string };

export interface ShownConcession {
  personId: string;
  kind: ConcessionKind;
  evidence: string;
  validTo: LocalDate;
}

/**
 * Who pays less for what they can show. Learners say so, staff look at the paper and say until when it is valid; the paper
 * goes home again, for it says more about somebody than a price needs to know.
 */
@Injectable()
export class KeepConcessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Saying it twice says it once. @returns its id */
  declare(personId: string, kind: ConcessionKind, evidence: string): Promise<string> {
    return this.uow.run(async () => {
      const concessions = this.uow.repository(ConcessionRow);
      const id = newId();
      const declared = { id, personId, kind, evidence, status: 'declared' as const, declaredAt: this.clock.now() };
      await concessions
        .createQueryBuilder()
        .insert()
        .values(declared)
        .orUpdate(['evidence'], ['person_id', 'kind'], { indexPredicate: "status = 'declared'" })
        .execute();
      return (await concessions.findOneByOrFail({ personId, kind, status: 'declared' })).id;
    });
  }

  /** Shown at the desk. @returns its id. @throws billing.concession-over */
  record({ personId, kind, evidence, validTo }: ShownConcession, actorId: string): Promise<string> {
    return this.uow.run(async () => {
      const id = await this.declare(personId, kind, evidence);
      await this.check(id, { proven: true, validTo }, actorId);
      return id;
    });
  }

  /** @throws billing.concession-not-found, billing.concession-checked, billing.concession-over */
  check(id: string, found: ConcessionFound, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      if (found.proven && found.validTo < localDate(now, HOME_ZONE)) throw pricingErrors('concession-over');
      const concessions = this.uow.repository(ConcessionRow);
      const concession = await concessions.findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!concession) throw pricingErrors('concession-not-found');
      if (concession.status !== 'declared') throw pricingErrors('concession-checked');
      const outcome = found.proven
        ? { status: 'proven' as const, validTo: found.validTo }
        : { status: 'refused' as const, reason: found.reason };
      await concessions.update({ id }, { ...outcome, checkedBy: actorId, checkedAt: now });
      const subject = { subjectType: 'concession', subjectId: id };
      await this.audit.record({ actorId, action: 'billing.check-concession', ...subject, after: outcome });
    });
  }
}

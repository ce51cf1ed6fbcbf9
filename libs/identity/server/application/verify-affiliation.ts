import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import type { Affiliation } from '@bottega/identity/domain';
import { AffiliationVerified } from '../identity.events';
import { PersonRepository } from '../infrastructure/person.repository';

export interface Verification {
  affiliation: Affiliation;
  /** What was seen: a membership card, a utility bill. */
  evidence: string;
}

@Injectable()
export class VerifyAffiliation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(staffId: string, personId: string, { affiliation, evidence }: Verification): Promise<void> {
    await this.uow.run(async () => {
      const person = await this.people.get(personId);
      await this.people.change(personId, {
        affiliation,
        affiliationVerifiedAt: this.clock.now(),
        affiliationVerifiedBy: staffId,
        affiliationEvidence: evidence,
      });
      await this.audit.record({
        actorId: staffId,
        action: 'identity.verify-affiliation',
        subjectType: 'person',
        subjectId: personId,
        before: { affiliation: person.affiliation, verified: person.affiliationVerifiedAt !== null },
        after: { affiliation, verified: true },
        reason: evidence,
      });
      await this.events.publish(AffiliationVerified, { personId });
    });
  }
}

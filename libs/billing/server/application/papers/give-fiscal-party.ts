import { Injectable } from '@nestjs/common';
import { type FiscalParty, toFiscalParty } from '@bottega/billing/domain';
import { People } from '@bottega/identity/server';
import { Clock } from '@bottega/platform/kernel';
import { checkSeen, UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { FiscalPartyRow } from '../../infrastructure/fiscal.rows';

export interface GivenParty {
  personId: string;
  party: FiscalParty;
  actorId: string;
  /** The version last seen; undefined when it does not matter. */
  seen?: number;
}

/** Whom documents for a person name from now on; those issued keep what they say. */
@Injectable()
export class GiveFiscalParty {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws identity.person-not-found, billing.tax-code-invalid, billing.vat-number-invalid, billing.party-not-identified, billing.italian-address */
  run({ personId, party, actorId, seen }: GivenParty): Promise<void> {
    const kept = toFiscalParty(party);
    return this.uow.run(async () => {
      await this.people.get(personId);
      const parties = this.uow.repository(FiscalPartyRow);
      const before = await parties.findOne({ where: { personId }, lock: { mode: 'pessimistic_write' } });
      if (before) checkSeen(before, seen);
      const version = (before?.version ?? 0) + 1;
      await parties.upsert({ ...kept, personId, version, changedAt: this.clock.now() }, ['personId']);
      if (actorId === personId) return;
      const subject = { subjectType: 'person', subjectId: personId };
      await this.audit.record({ actorId, action: 'billing.give-fiscal-party', ...subject, before, after: kept });
    });
  }
}

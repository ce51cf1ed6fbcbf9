import { Injectable } from '@nestjs/common';
import { checkTreatment, type DatedTreatment, type Issuer, toIssuer } from '@bottega/billing/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { LegalEntityProfileRow, TaxTreatmentRow } from '../../infrastructure/fiscal.rows';
import { IssuingFacts } from '../../queries/issuing-facts';

/** Who issues and how lines are taxed, from a day on. Nothing is overwritten: documents issued keep what they say. */
@Injectable()
export class KeepTaxSettings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: IssuingFacts,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.tax-code-invalid, billing.vat-number-invalid, billing.series-not-apart */
  setIssuer(written: Issuer, actorId: string): Promise<void> {
    const issuer = toIssuer(written);
    return this.uow.run(async () => {
      const legalEntityId = await this.facts.legalEntityId();
      const row = { ...issuer, id: newId(), legalEntityId, setBy: actorId, setAt: this.clock.now() };
      await this.uow.repository(LegalEntityProfileRow).insert(row);
      const subject = { subjectType: 'legal-entity', subjectId: legalEntityId };
      await this.audit.record({ actorId, action: 'billing.set-issuer', ...subject, after: issuer });
    });
  }

  /** @throws billing.treatment-unclear */
  setTreatment(treatment: DatedTreatment, actorId: string): Promise<void> {
    checkTreatment(treatment);
    return this.uow.run(async () => {
      const row = { ...treatment, id: newId(), setBy: actorId, setAt: this.clock.now() };
      await this.uow.repository(TaxTreatmentRow).insert(row);
      const subject = { subjectType: 'tax-treatment', subjectId: row.id };
      await this.audit.record({ actorId, action: 'billing.set-treatment', ...subject, after: treatment });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { ToGiveBack } from '../../queries/to-give-back';

/** The whole IBAN, for whoever is about to send money there; who asked is written down. */
@Injectable()
export class RevealIban {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly toGiveBack: ToGiveBack,
    private readonly audit: AuditLog,
  ) {}

  /** @throws billing.iban-unknown */
  run(id: string, actorId: string): Promise<string> {
    return this.uow.run(async () => {
      const iban = await this.toGiveBack.ibanOf(id);
      if (!iban) throw billingErrors('iban-unknown');
      const subject = { subjectType: 'give-back', subjectId: id };
      await this.audit.record({ actorId, action: 'billing.reveal-iban', ...subject });
      return iban;
    });
  }
}

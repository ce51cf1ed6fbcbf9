import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { BankAccountRow, BankCheckRow } from '../infrastructure/bank.rows';
import { readIban } from './read-iban';
import type { BankAccount } from '../queries/bank';

/** Where transfers go, and until when they have been looked for. */
@Injectable()
export class KeepBank {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.iban-invalid */
  setAccount({ iban, ...account }: BankAccount, actorId: string): Promise<void> {
    const electronic = readIban(iban);
    return this.uow.run(async () => {
      const id = newId();
      const row = { ...account, id, iban: electronic, setBy: actorId, setAt: this.clock.now() };
      await this.uow.repository(BankAccountRow).insert(row);
      const after = { beneficiary: account.beneficiary, ibanEnd: electronic.slice(-4) };
      const subject = { subjectType: 'bank-account', subjectId: id };
      await this.audit.record({ actorId, action: 'billing.set-bank-account', ...subject, after });
    });
  }

  /** @throws billing.check-in-future: nobody has seen the movements of a day that is not over */
  recordCheck(coversUntil: LocalDate, actorId: string): Promise<void> {
    const now = this.clock.now();
    if (coversUntil >= localDate(now, HOME_ZONE)) throw billingErrors('check-in-future');
    return this.uow.run(async () => {
      const check = { id: newId(), coversUntil, checkedBy: actorId, checkedAt: now, statementId: null };
      await this.uow.repository(BankCheckRow).insert(check);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CreditRow } from '../../infrastructure/billing.rows';
import { SurplusRow } from '../../infrastructure/surplus.rows';
import { ToGiveBack } from '../../queries/to-give-back';
import { RecordRefund } from '../record-refund';

export interface GivenBack {
  /** Of what a line is owed, or of a surplus. */
  id: string;
  method: 'desk' | 'transfer';
  /** The day it went; today when left out. */
  on?: LocalDate;
  actorId: string;
}

/** Staff gave back, over the counter or by transfer, something that waited for it. Said again it changes nothing. */
@Injectable()
export class GiveBack {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly toGiveBack: ToGiveBack,
    private readonly recordRefund: RecordRefund,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.surplus-not-found, billing.received-in-future, billing.nothing-to-give-back */
  run(given: GivenBack): Promise<void> {
    return this.uow.run(async () => {
      const today = localDate(this.clock.now(), HOME_ZONE);
      const day = given.on ?? today;
      if (day > today) throw billingErrors('received-in-future');
      const credit = await this.uow.repository(CreditRow).findOneBy({ id: given.id });
      if (!credit) return this.returnSurplus(given, day);
      const { orderId, amount } = credit;
      const refund = { orderId, amount, creditId: credit.id, method: given.method, givenOn: day };
      await this.recordRefund.run({ ...refund, recordedBy: given.actorId });
    });
  }

  private async returnSurplus({ id, method, actorId }: GivenBack, returnedOn: LocalDate): Promise<void> {
    const surpluses = this.uow.repository(SurplusRow);
    const surplus = await surpluses.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!surplus) throw billingErrors('surplus-not-found');
    if (surplus.returnedOn) return;
    // Withdrawn with its match, or on its way to the card it came from.
    if (!(await this.toGiveBack.one(id))) throw billingErrors('nothing-to-give-back');
    await surpluses.update({ id }, { returnedOn, returnedBy: actorId, returnMethod: method });
    const subject = { subjectType: 'surplus', subjectId: id };
    const after = { amount: surplus.amount, method, returnedOn };
    await this.audit.record({ actorId, action: 'billing.return-surplus', ...subject, after });
  }
}

import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { OrderRow } from '../../infrastructure/billing.rows';
import { ReturnAccountRow } from '../../infrastructure/surplus.rows';
import { readIban } from '../read-iban';

export type ReturnedThing = { orderId: string } | { surplusId: string };

/** To which account money goes back: the last word counts. Audit and logs know its last four only. */
@Injectable()
export class TellReturnAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Of one's own order. @throws billing.order-not-found, billing.iban-invalid */
  ofMine(orderId: string, written: string, payerId: string): Promise<void> {
    return this.uow.run(async () => {
      if (!(await this.uow.repository(OrderRow).existsBy({ id: orderId, payerId })))
        throw billingErrors('order-not-found');
      await this.run({ orderId }, written, payerId);
    });
  }

  /** @throws billing.iban-invalid */
  run(thing: ReturnedThing, written: string, actorId: string): Promise<void> {
    const iban = readIban(written);
    return this.uow.run(async () => {
      const [key, subjectId] = 'orderId' in thing ? ['orderId', thing.orderId] : ['surplusId', thing.surplusId];
      const told = {
        id: newId(),
        orderId: null,
        surplusId: null,
        ...thing,
        iban,
        toldBy: actorId,
        toldAt: this.clock.now(),
      };
      await this.uow.repository(ReturnAccountRow).upsert(told, [key!]);
      const subject = { subjectType: 'orderId' in thing ? 'order' : 'surplus', subjectId: subjectId! };
      const after = { ibanEnd: iban.slice(-4) };
      await this.audit.record({ actorId, action: 'billing.tell-return-account', ...subject, after });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { pricingErrors, checkDiscount, type DiscountDraft } from '@bottega/billing/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { DiscountRow } from '../../infrastructure/pricing.rows';

/** What lowers prices from now on; orders already placed keep what they were quoted. */
@Injectable()
export class KeepDiscounts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns its id. @throws billing.discount-incomplete */
  add(draft: DiscountDraft & { subjectKind: string; subjectId?: string }, actorId: string): Promise<string> {
    checkDiscount(draft);
    return this.uow.run(async () => {
      const id = newId();
      await this.uow.repository(DiscountRow).insert({ ...draft, id, createdBy: actorId, createdAt: this.clock.now() });
      const subject = { subjectType: 'discount', subjectId: id };
      await this.audit.record({ actorId, action: 'billing.add-discount', ...subject, after: draft });
      return id;
    });
  }

  /** Ending it twice is ending it once. @throws billing.discount-not-found */
  end(id: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const discounts = this.uow.repository(DiscountRow);
      const discount = await discounts.findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!discount) throw pricingErrors('discount-not-found');
      if (discount.endedAt) return;
      await discounts.update({ id }, { endedBy: actorId, endedAt: this.clock.now() });
      await this.audit.record({ actorId, action: 'billing.end-discount', subjectType: 'discount', subjectId: id });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { PriceByAffiliation } from '@bottega/billing/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { Billing } from '../billing.port';

export interface NewPrices {
  subjectKind: string;
  subjectId: string;
  prices: PriceByAffiliation;
  actorId: string;
}

/** Changes what is asked from now on; orders already placed keep what they were quoted. */
@Injectable()
export class SetPrices {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly billing: Billing,
    private readonly audit: AuditLog,
  ) {}

  run({ subjectKind, subjectId, prices, actorId }: NewPrices): Promise<void> {
    return this.uow.run(async () => {
      await this.billing.setPrices(subjectKind, subjectId, prices);
      const subject = { subjectType: subjectKind, subjectId };
      await this.audit.record({ actorId, action: 'billing.set-prices', ...subject, after: prices });
    });
  }
}

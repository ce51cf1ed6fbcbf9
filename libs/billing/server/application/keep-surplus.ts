import { Injectable } from '@nestjs/common';
import { billingErrors, type SurplusReason } from '@bottega/billing/domain';
import { Clock, type Money, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { PaymentSource } from '../infrastructure/billing.rows';
import { SurplusRow } from '../infrastructure/surplus.rows';

export interface NewSurplus {
  source: PaymentSource;
  /** What it came for, when that is known. */
  orderId: string | null;
  payerId: string | null;
  payerName: string;
  amount: Money;
  reason: SurplusReason;
}

/** Money that nothing asks for waits to be given back, once for each movement or charge. Inside a unit of work. */
@Injectable()
export class KeepSurplus {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The same one again changes nothing. @returns its id */
  async run({ source, amount, ...surplus }: NewSurplus): Promise<string> {
    const from = { sourceKind: source.kind, sourceId: source.id };
    const known = await this.uow.repository(SurplusRow).findOneBy(from);
    if (known) return known.id;
    const open = { withdrawnAt: null, returnedOn: null, returnedBy: null, returnMethod: null };
    const row = { ...surplus, ...from, ...open, id: newId(), amount: amount.amount, aroseAt: this.clock.now() };
    await this.uow.repository(SurplusRow).insert(row);
    return row.id;
  }

  /** What it came from was undone. @throws billing.already-given-back */
  async withdraw({ kind, id }: PaymentSource): Promise<void> {
    const surpluses = this.uow.repository(SurplusRow);
    const where = { sourceKind: kind, sourceId: id };
    const surplus = await surpluses.findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (surplus?.returnedOn) throw billingErrors('already-given-back');
    if (surplus) await surpluses.update({ id: surplus.id }, { withdrawnAt: this.clock.now() });
  }
}

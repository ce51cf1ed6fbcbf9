import { Injectable } from '@nestjs/common';
import { pricingErrors, checkPromoCode, plainPromoCode, type PromoCodeDraft } from '@bottega/billing/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PromoCodeRow } from '../../infrastructure/pricing.rows';

/** Codes to give away: made, and ended before their time. */
@Injectable()
export class KeepPromoCodes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns its id. @throws billing.code-taken, billing.code-incomplete */
  async add(draft: PromoCodeDraft, actorId: string): Promise<string> {
    const code = plainPromoCode(draft.code);
    checkPromoCode({ ...draft, code });
    try {
      return await this.uow.run(() => this.insert({ ...draft, code }, actorId));
    } catch (error) {
      throw violates(error, 'promo_code_once') ? pricingErrors('code-taken', { code }) : error;
    }
  }

  /** Ending it twice is ending it once. @throws billing.code-not-found */
  end(id: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const codes = this.uow.repository(PromoCodeRow);
      const promo = await codes.findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!promo) throw pricingErrors('code-not-found');
      if (promo.endedAt) return;
      await codes.update({ id }, { endedBy: actorId, endedAt: this.clock.now() });
      await this.audit.record({ actorId, action: 'billing.end-promo-code', subjectType: 'promo-code', subjectId: id });
    });
  }

  private async insert({ from, to, mostEach = 1, ...draft }: PromoCodeDraft, actorId: string): Promise<string> {
    const id = newId();
    const made = { createdBy: actorId, createdAt: this.clock.now() };
    await this.uow.repository(PromoCodeRow).insert({ ...draft, ...made, id, fromDay: from, toDay: to, mostEach });
    const subject = { subjectType: 'promo-code', subjectId: id };
    await this.audit.record({ actorId, action: 'billing.add-promo-code', ...subject, after: { ...draft, from, to } });
    return id;
  }
}

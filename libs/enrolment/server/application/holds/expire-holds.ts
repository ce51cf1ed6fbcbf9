import { Injectable } from '@nestjs/common';
import { Bank } from '@bottega/billing/server';
import { mayExpire } from '@bottega/enrolment/domain';
import { Recurring } from '@bottega/platform/jobs';
import { Clock, type LocalDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import { HoldsToEnd } from '../../queries/holds-to-end';
import { GiveUpPlace } from './give-up-place';

/**
 * Places whose money had its time and did not come: transfers as far as the account has been looked through and
 * nothing of theirs is seen there, cards once the gateway has said that nothing was paid.
 */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bank: Bank,
    private readonly holds: HoldsToEnd,
    private readonly enrolments: EnrolmentRepository,
    private readonly giveUpPlace: GiveUpPlace,
    private readonly clock: Clock,
  ) {}

  @Recurring('enrolment.expire-holds', { every: 60_000 })
  async run(): Promise<void> {
    const checkedUntil = await this.bank.checkedUntil();
    for (const id of await this.holds.endedBy(this.clock.now(), checkedUntil)) await this.expire(id, checkedUntil);
  }

  private expire(id: string, checkedUntil: LocalDate | null): Promise<void> {
    return this.uow.run(async () => {
      const enrolment = await this.enrolments.locked(id);
      const { status, heldUntil, heldThrough: lastDay } = enrolment;
      if (!['held', 'pending'].includes(status) || !heldUntil) return;
      if (!mayExpire({ until: heldUntil, lastDay }, { now: this.clock.now(), checkedUntil })) return;
      const reason = lastDay ? 'transfer not received' : 'not paid by card';
      if (lastDay && (await this.bank.hasSeen(enrolment.orderId))) return;
      await this.giveUpPlace.run(enrolment, { actorId: null, reason });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Bank, Billing } from '@bottega/billing/server';
import { giftHold, mayExpire } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { Recurring } from '@bottega/platform/jobs';
import { Clock, type LocalDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { Gifts } from '../../queries/gifts';
import { aboutGift, SUSPENDED_SEAT_LINE } from './give-seat';

const AN_HOUR = 3_600_000;

/** A gift that nobody paid in its time is not asked for any more; one that somebody’s place rests on is. */
@Injectable()
export class EndUnpaidGifts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bank: Bank,
    private readonly gifts: Gifts,
    private readonly seats: SuspendedSeats,
    private readonly billing: Billing,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  @Recurring('enrolment.end-unpaid-gifts', { every: AN_HOUR })
  async run(): Promise<void> {
    const checkedUntil = await this.bank.checkedUntil();
    for (const gift of await this.gifts.overdueBy(this.clock.now())) await this.end(gift, checkedUntil);
  }

  private end({ id, giverId, payBy }: { id: string; giverId: string; payBy: string }, checkedUntil: LocalDate | null) {
    return this.uow.run(async () => {
      const { dueAt, used, orderId } = await this.seats.locked(id);
      const now = this.clock.now();
      if (!dueAt || used > 0 || !mayExpire(giftHold(dueAt, payBy), { now, checkedUntil })) return;
      if (payBy === 'transfer' && (await this.bank.hasSeen(orderId))) return;
      await this.billing.cancelLine(SUSPENDED_SEAT_LINE, id, 'not paid in time', (share) => share);
      await this.seats.change(id, { dueAt: null, endedAt: now });
      await this.messages.plan([aboutGift(id, giverId, 'suspended-seat.ended')]);
    });
  }
}

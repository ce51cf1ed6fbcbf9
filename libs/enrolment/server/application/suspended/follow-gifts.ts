import { Injectable } from '@nestjs/common';
import { Billing, ContractWithdrawn, OrderPaid, OrderPaidLate, PaymentTakenBack } from '@bottega/billing/server';
import { giftDue } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { Within } from '@bottega/platform/jobs';
import { Clock, euro } from '@bottega/platform/kernel';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { Gifts } from '../../queries/gifts';
import { aboutGift, SUSPENDED_SEAT_LINE } from './give-seat';

const BECAUSE = 'withdrawn from contract';

interface Lines {
  lines: { kind: string; subjectId: string }[];
}

/** What becomes of a given seat as its order is paid, or is not after all. */
@Injectable()
export class FollowGifts {
  constructor(
    private readonly seats: SuspendedSeats,
    private readonly gifts: Gifts,
    private readonly billing: Billing,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  @Within(OrderPaid)
  async paid(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) await this.receive(id);
  }

  /** A gift is welcome late too, unless whoever gave it withdrew from it. */
  @Within(OrderPaidLate)
  async paidLate(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) {
      const { amount } = await this.seats.locked(id);
      if (amount === 0) continue;
      await this.billing.reviveLine(SUSPENDED_SEAT_LINE, id);
      await this.receive(id);
    }
  }

  /** Whoever has a place by it keeps it; nobody else is given one until it is paid. */
  @Within(PaymentTakenBack)
  async takenBack(order: Lines): Promise<void> {
    const dueAt = giftDue(this.clock.now());
    for (const id of giftsIn(order)) await this.seats.change(id, { paid: false, dueAt });
  }

  /** What was not used goes back; where all of it was, there is nothing to withdraw from. */
  @Within(ContractWithdrawn)
  async withdrawn(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) {
      const { amount, used, paid } = await this.seats.locked(id);
      if (paid && used === amount) continue;
      const unused = euro(amount - used);
      await this.billing.cancelLine(SUSPENDED_SEAT_LINE, id, BECAUSE, (share) => (paid ? unused : share));
      await this.seats.change(id, { amount: used, dueAt: null });
    }
  }

  private async receive(id: string): Promise<void> {
    await this.seats.change(id, { paid: true, dueAt: null, endedAt: null });
    await this.messages.plan([aboutGift(id, await this.gifts.giverOf(id), 'suspended-seat.received')]);
  }
}

const giftsIn = ({ lines }: Lines): string[] =>
  lines.filter(({ kind }) => kind === SUSPENDED_SEAT_LINE).map(({ subjectId }) => subjectId);

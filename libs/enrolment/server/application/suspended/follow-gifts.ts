import { Injectable } from '@nestjs/common';
import { Billing, ContractWithdrawn, OrderPaid, PaymentTakenBack } from '@bottega/billing/server';
import { Within } from '@bottega/platform/jobs';
import { euro } from '@bottega/platform/kernel';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { SUSPENDED_SEAT_LINE } from './give-seat';

const BECAUSE = 'withdrawn from contract';

interface Lines {
  lines: { kind: string; subjectId: string }[];
}

/** What becomes of a given seat as its order is paid, or is not after all. */
@Injectable()
export class FollowGifts {
  constructor(
    private readonly seats: SuspendedSeats,
    private readonly billing: Billing,
  ) {}

  @Within(OrderPaid)
  async paid(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) await this.seats.change(id, { paid: true });
  }

  /** Whoever has a place by it keeps it; nobody else is given one until it is paid. */
  @Within(PaymentTakenBack)
  async takenBack(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) await this.seats.change(id, { paid: false });
  }

  /** What was not used goes back; where all of it was, there is nothing to withdraw from. */
  @Within(ContractWithdrawn)
  async withdrawn(order: Lines): Promise<void> {
    for (const id of giftsIn(order)) {
      const { amount, used, paid } = await this.seats.locked(id);
      if (paid && used === amount) continue;
      const unused = euro(amount - used);
      await this.billing.cancelLine(SUSPENDED_SEAT_LINE, id, BECAUSE, (share) => (paid ? unused : share));
      await this.seats.change(id, { amount: used });
    }
  }
}

const giftsIn = ({ lines }: Lines): string[] =>
  lines.filter(({ kind }) => kind === SUSPENDED_SEAT_LINE).map(({ subjectId }) => subjectId);
